package de.zusammenspiel.desk.circle.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.desk.Period;
import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarter on one page, on the screen and on paper. */
@Controller
class CircleStatusPages {
    private static final String PATH = "/{site}/traegerkreis";
    private final CircleStatuses statuses;
    private final Paper paper;
    private final Texts texts;
    private final Clock clock;

    CircleStatusPages(CircleStatuses statuses, Paper paper, Texts texts, Clock clock) {
        this.statuses = statuses;
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    @Component
    static class Permissions implements RouteTable, SettingsSource {
        @Override
        public void declare(Routes routes) {
            routes.get(PATH).allow(COORDINATOR, SITE_ADMIN);
            routes.post(PATH + "/mitglieder").allow(COORDINATOR, SITE_ADMIN);
            routes.post(PATH + "/mitglieder/{id}/ende").allow(COORDINATOR, SITE_ADMIN);
            routes.post(PATH + "/mittel").allow(COORDINATOR, SITE_ADMIN);
            routes.post(PATH + "/mittel/{id}/eingang").allow(COORDINATOR, SITE_ADMIN);
            routes.post(PATH + "/mittel/{id}/streichen").allow(COORDINATOR, SITE_ADMIN);
            routes.post(PATH + "/ausnahmen").allow(COORDINATOR, SITE_ADMIN);
            routes.get(PATH + "/stand").allow(COORDINATOR, SITE_ADMIN);
            routes.get(PATH + "/stand.pdf").allow(COORDINATOR, SITE_ADMIN);
        }

        @Override
        public List<Entry> entries(Site site) {
            return List.of(new Entry(14, "circle.title", "circle.help", "/traegerkreis", _ -> true));
        }
    }

    @GetMapping(PATH + "/stand")
    Response show(@RequestParam(required = false) @Nullable String zeitraum, Site site, FormCheck check) {
        return statuses.of(period(zeitraum), today(), site, check);
    }

    /** Papers are German whoever makes them. */
    @GetMapping(PATH + "/stand.pdf")
    Response onPaper(@RequestParam(required = false) @Nullable String zeitraum, Site site) {
        Period period = period(zeitraum);
        CircleStatus status = statuses.of(period, today(), site, new FormCheck(texts, Locale.GERMAN));
        return new Download(
                "Traegerkreis-" + period.key() + ".pdf",
                "application/pdf",
                paper.pdf("circle/status-paper", status),
                true);
    }

    /** The quarter we are in, unless another is asked for. */
    private Period period(@Nullable String typed) {
        LocalDate today = today();
        return Period.parse(typed).orElse(new Period(today.getYear(), (today.getMonthValue() + 2) / 3));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
