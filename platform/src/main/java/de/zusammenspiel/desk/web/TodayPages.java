package de.zusammenspiel.desk.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.desk.Snoozes;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Tab;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TodayPages {
    /** More than a person can do in a day; the rest waits in the lists. */
    private static final int SHOWN = 60;

    private final TodayList list;
    private final Snoozes snoozes;
    private final Clock clock;

    TodayPages(TodayList list, Snoozes snoozes, Clock clock) {
        this.list = list;
        this.snoozes = snoozes;
        this.clock = clock;
    }

    @GetMapping("/{site}/heute")
    Response show(@RequestParam(required = false) @Nullable String art, Site site, Viewer viewer, FormCheck texts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        TodayAsk ask = new TodayAsk(viewer, new DeskWords(texts, site, today));
        List<TodayItem> everything = list.items(ask);
        Set<String> hidden = snoozes.hidden(viewer.account(), today);
        List<TodayItem> all =
                everything.stream().filter(item -> !hidden.contains(item.key())).toList();
        int putOff = everything.size() - all.size();
        Optional<TodayKind> kind = TodayKind.of(art);
        List<TodayItem> wanted = all.stream()
                .filter(item -> kind.isEmpty() || item.kind() == kind.get())
                .toList();
        return new TodayPage(
                texts.say("desk.today.title"),
                weekday(today, texts.locale()) + ", " + ask.words().date(today),
                all.isEmpty() ? texts.say("desk.today.calm") : texts.say("desk.today.count", all.size()),
                all.isEmpty() ? List.of() : kinds(all, kind.orElse(null), ask),
                wanted.stream()
                        .limit(SHOWN)
                        .map(item -> item.line().called(item.key()))
                        .toList(),
                wanted.size() > SHOWN ? texts.say("desk.today.more", wanted.size() - SHOWN) : null,
                putOff == 0 ? null : texts.say("desk.today.putOff", putOff),
                ask.coordinator()
                        ? List.of(
                                ask.go("friday", "/freitagsblatt"),
                                ask.go("mayor", "/buergermeisterblatt"),
                                ask.go("folder", "/uebergabe"))
                        : List.of(),
                starts(ask));
    }

    /** Puts a line off: it comes back on its day, or as soon as something else is to be done there. */
    @PostMapping("/{site}/heute/spaeter")
    Response later(
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String until,
            Site site,
            Viewer viewer,
            FormCheck check) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        String key = FormCheck.clean(line);
        List<TodayItem> meant = list.items(new TodayAsk(viewer, new DeskWords(check, site, today))).stream()
                .filter(item -> item.key().equals(key))
                .toList();
        if (meant.isEmpty()) {
            throw new NotFound("line of today");
        }
        LocalDate day = until(until, today);
        meant.forEach(item -> snoozes.putOff(viewer.account(), item.key(), day, today));
        return Redirect.to("/" + site.slug() + "/heute", check.say("desk.done.later", day));
    }

    @PostMapping("/{site}/heute/zurueckgeholt")
    Response bringBack(Site site, Viewer viewer, FormCheck say) {
        snoozes.bringBack(viewer.account());
        return Redirect.to("/" + site.slug() + "/heute", say.say("desk.done.back"));
    }

    private static LocalDate until(@Nullable String typed, LocalDate today) {
        return switch (FormCheck.clean(typed)) {
            case "woche" -> today.plusWeeks(1);
            case "monat" -> today.plusWeeks(4);
            case "montag" -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> today.plusDays(1);
        };
    }

    private static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, "en".equals(locale.getLanguage()) ? Locale.UK : Locale.GERMANY);
    }

    private static List<Tab> kinds(List<TodayItem> all, @Nullable TodayKind shown, TodayAsk ask) {
        Map<TodayKind, Integer> counts = new EnumMap<>(TodayKind.class);
        all.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(ask.say("desk.kind.all"), ask.at("/heute"), shown == null, all.size()));
        counts.forEach((kind, count) -> tabs.add(
                new Tab(ask.say("desk.kind." + kind), ask.at("/heute?art=" + kind.word()), shown == kind, count)));
        return tabs;
    }

    /** What people come here to begin. */
    private static List<Action> starts(TodayAsk ask) {
        List<Action> starts = new ArrayList<>();
        Viewer viewer = ask.viewer();
        if (viewer.is(COORDINATOR)) {
            starts.add(ask.go("call", "/anfragen/telefon"));
            starts.add(ask.go("newOrganisation", "/organisationen/neu"));
            starts.add(ask.go("import", "/import"));
            starts.add(ask.go("invite", "/einstellungen/personen"));
        } else if (viewer.is(GROUP_MEMBER)) {
            starts.add(ask.go("myAsks", "/meine-ansprachen"));
            starts.add(ask.go("whoIKnow", "/organisationen"));
            starts.add(ask.go("away", "/vertretung"));
        } else if (viewer.is(SITE_ADMIN)) {
            starts.add(ask.go("settings", "/einstellungen"));
        }
        return starts;
    }
}
