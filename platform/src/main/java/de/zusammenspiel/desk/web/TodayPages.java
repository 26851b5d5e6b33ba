package de.zusammenspiel.desk.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TodayPages {
    /** More than a person can do in a day; the rest waits in the lists. */
    private static final int SHOWN = 60;

    private final TodayList list;
    private final Clock clock;

    TodayPages(TodayList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping("/{site}/heute")
    Response show(@RequestParam(required = false) @Nullable String art, Site site, Viewer viewer, FormCheck texts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        TodayAsk ask = new TodayAsk(viewer, new DeskWords(texts, site, today));
        List<TodayItem> all = list.items(ask);
        Optional<TodayKind> kind = TodayKind.of(art);
        List<TodayItem> wanted = all.stream()
                .filter(item -> kind.isEmpty() || item.kind() == kind.get())
                .toList();
        return new TodayPage(
                texts.say("desk.today.title"),
                weekday(today, texts.locale()) + ", " + ask.words().date(today),
                all.isEmpty() ? texts.say("desk.today.calm") : texts.say("desk.today.count", all.size()),
                all.isEmpty() ? List.of() : kinds(all, kind.orElse(null), ask),
                wanted.stream().limit(SHOWN).map(TodayItem::line).toList(),
                wanted.size() > SHOWN ? texts.say("desk.today.more", wanted.size() - SHOWN) : null,
                starts(ask));
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
        } else if (viewer.is(SITE_ADMIN)) {
            starts.add(ask.go("settings", "/einstellungen"));
        }
        return starts;
    }
}
