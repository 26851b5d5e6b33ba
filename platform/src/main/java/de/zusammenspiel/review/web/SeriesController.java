package de.zusammenspiel.review.web;

import de.zusammenspiel.review.HouseRuleBook;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingDates;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of the coming year, planned in one go. */
@Controller
class SeriesController {
    private static final int PLACE = 300;
    private static final int MOST = 24;

    record SeriesForm(
            @Nullable String weekday,
            @Nullable List<String> day,
            @Nullable String time,
            @Nullable String place) {}

    private final Meetings meetings;
    private final MeetingDates dates;
    private final HouseRuleBook book;
    private final Texts texts;

    SeriesController(Meetings meetings, MeetingDates dates, HouseRuleBook book, Texts texts) {
        this.meetings = meetings;
        this.dates = dates;
        this.book = book;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/reihe")
    Response show(@RequestParam(name = "wochentag", required = false) @Nullable String weekday, Locale locale) {
        Optional<Meeting> last = Stream.concat(meetings.open().stream(), meetings.closed().stream())
                .findFirst();
        return page(
                new SeriesForm(
                        weekday,
                        null,
                        last.map(meeting -> meeting.start().toLocalTime().toString())
                                .orElse("18:00"),
                        last.map(Meeting::place).orElse(null)),
                Errors.none(),
                locale);
    }

    private SeriesPage page(SeriesForm typed, Errors errors, Locale locale) {
        DayOfWeek weekday = weekday(typed.weekday()).orElseGet(dates::usualDay);
        return new SeriesPage(
                texts.text(locale, "room.series.title"),
                book.rules().meetingsPerYear(),
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL, locale))
                                .select(day == weekday))
                        .toList(),
                weekday.name(),
                dates.forTheYear(weekday).stream()
                        .map(one -> option(one, typed, locale))
                        .toList(),
                typed.time(),
                typed.place(),
                errors);
    }

    private Option option(MeetingDates.Proposal proposal, SeriesForm typed, Locale locale) {
        LocalDate day = proposal.day();
        LocalDate insteadOf = proposal.insteadOf();
        return Option.of(
                        day.toString(),
                        day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + ", " + Texts.date(locale, day),
                        insteadOf == null ? null : texts.text(locale, "room.series.instead", insteadOf))
                .select(typed.day() == null || typed.day().contains(day.toString()));
    }

    private static Optional<DayOfWeek> weekday(@Nullable String typed) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(typed))
                .findFirst();
    }

    @PostMapping("/{site}/sitzungen/reihe")
    Response plan(Site site, Actor actor, @ModelAttribute SeriesForm form, FormCheck check) {
        String place = check.required("place", form.place(), PLACE);
        LocalTime time = MeetingController.time(form.time(), check);
        List<LocalDate> days = (form.day() == null ? List.<String>of() : form.day())
                .stream()
                        .flatMap(day -> FormCheck.parseDate(day).stream())
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .toList();
        if (days.isEmpty()) {
            check.error("day", "room.series.none");
        }
        if (check.failed() || time == null) {
            return page(
                    form.day() == null ? new SeriesForm(form.weekday(), List.of(), form.time(), form.place()) : form,
                    check.errors(),
                    check.locale());
        }
        days.forEach(day -> meetings.plan(day.atTime(time), place, actor));
        return Redirect.to("/" + site.slug() + "/sitzungen", check.say("room.series.planned", days.size()));
    }
}
