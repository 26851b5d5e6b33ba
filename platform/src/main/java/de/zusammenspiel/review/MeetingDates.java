package de.zusammenspiel.review;

import de.zusammenspiel.region.WorkingDays;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes when the group could meet in the coming year: evenly spread, always on the same day of the week, never on a day off. */
@Service
public class MeetingDates {
    private static final int WEEKS_A_YEAR = 52;
    private static final int WEEK = 7;

    /** Between the years nobody comes, whatever the calendar of holidays says. */
    private static final MonthDay YEAR_ENDS = MonthDay.of(12, 20);

    private static final MonthDay YEAR_BEGINS = MonthDay.of(1, 6);

    /** A group that has never met needs time to read its first requests. */
    private static final int WEEKS_TO_FIRST = 4;

    private final MeetingStore meetings;
    private final HouseRuleStore rules;
    private final WorkingDays workingDays;
    private final Sites sites;
    private final Clock clock;

    MeetingDates(MeetingStore meetings, HouseRuleStore rules, WorkingDays workingDays, Sites sites, Clock clock) {
        this.meetings = meetings;
        this.rules = rules;
        this.workingDays = workingDays;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param insteadOf the day it would have been, had that not been a day off */
    public record Proposal(LocalDate day, @Nullable LocalDate insteadOf) {}

    /** As many as the group meets a year, beginning one interval after the last meeting that is planned. */
    @Transactional(readOnly = true)
    public List<Proposal> forTheYear(DayOfWeek weekday) {
        Site site = sites.current();
        int perYear = rules.rules().orElse(HouseRules.USUAL).meetingsPerYear();
        int weeks = Math.max(1, Math.round((float) WEEKS_A_YEAR / perYear));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        LocalDate first = last().map(day -> day.plusWeeks(weeks))
                .filter(day -> day.isAfter(today.plusWeeks(1)))
                .orElse(today.plusWeeks(WEEKS_TO_FIRST));
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < perYear; i++) {
            LocalDate usual = nearest(first.plusWeeks((long) i * weeks), weekday);
            LocalDate day = free(usual, site);
            proposals.add(new Proposal(day, day.equals(usual) ? null : usual));
        }
        return proposals;
    }

    /** The day of the week on which the group met last, or is going to meet. */
    @Transactional(readOnly = true)
    public DayOfWeek usualDay() {
        return last().map(LocalDate::getDayOfWeek).orElse(DayOfWeek.TUESDAY);
    }

    private Optional<LocalDate> last() {
        return Stream.concat(meetings.open().stream(), meetings.closed(1).stream())
                .map(meeting -> meeting.start().toLocalDate())
                .max(LocalDate::compareTo);
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, day) < ChronoUnit.DAYS.between(day, after) ? before : after;
    }

    /** The day itself, or the nearest one in the weeks around it on which people work. */
    private LocalDate free(LocalDate usual, Site site) {
        return IntStream.of(0, WEEK, -WEEK, 2 * WEEK, -2 * WEEK, 3 * WEEK)
                .mapToObj(usual::plusDays)
                .filter(day -> suits(day, site))
                .findFirst()
                .orElse(usual);
    }

    private boolean suits(LocalDate day, Site site) {
        MonthDay inYear = MonthDay.from(day);
        boolean turnOfYear = !inYear.isBefore(YEAR_ENDS) || !inYear.isAfter(YEAR_BEGINS);
        return !turnOfYear && workingDays.isWorkingDay(day, site) && !bridges(day, site);
    }

    /** A single working day between days off: whoever can stays away. */
    private boolean bridges(LocalDate day, Site site) {
        return !workingDays.isWorkingDay(day.minusDays(1), site) && !workingDays.isWorkingDay(day.plusDays(1), site);
    }
}
