package de.zusammenspiel.desk.group.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** From the first thought of somebody to the commitment. */
@Controller
class WinningPages {
    /** Nothing moved for so long: somebody should call. */
    private static final int DAYS_STALE = 42;

    private final Participants participants;
    private final Clock clock;

    WinningPages(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @Component
    static class Permissions implements RouteTable {
        @Override
        public void declare(Routes routes) {
            String one = "/{site}/mitwirkende/{id}";
            routes.get("/{site}/gewinnung").allow(COORDINATOR, SITE_ADMIN);
            routes.get("/{site}/mitwirkende").allow(COORDINATOR, SITE_ADMIN);
            routes.get("/{site}/mitwirkende/liste.csv").allow(COORDINATOR, SITE_ADMIN);
            routes.get("/{site}/mitwirkende/liste.xlsx").allow(COORDINATOR, SITE_ADMIN);
            routes.post("/{site}/mitwirkende/mindestgroesse").allow(COORDINATOR, SITE_ADMIN);
            routes.on("/{site}/mitwirkende/neu").allow(COORDINATOR, SITE_ADMIN);
            routes.on(one).allow(COORDINATOR, SITE_ADMIN);
            routes.post(one + "/stand").allow(COORDINATOR, SITE_ADMIN);
            routes.post(one + "/stunden").allow(COORDINATOR, SITE_ADMIN);
            routes.post(one + "/verlaengerung").allow(COORDINATOR, SITE_ADMIN);
            routes.on(one + "/abschied").allow(COORDINATOR);
            routes.post(one + "/verteilung").allow(COORDINATOR);
            routes.post(one + "/verstorben").allow(COORDINATOR);
            routes.post(one + "/zurueck").allow(COORDINATOR);
        }
    }

    @GetMapping("/{site}/gewinnung")
    Response show(Site site, FormCheck check) {
        List<Participant> ahead =
                participants.all().stream().filter(one -> one.stage().isAhead()).toList();
        long stale = ahead.stream().filter(this::isLate).count();
        return new WinningPage(
                check.say("group.winning.title"),
                GroupTabs.of(site, "gewinnung", check),
                stale == 0 ? null : check.say("group.winning.stale", stale),
                Stream.of(Stage.PROSPECT, Stage.TALK, Stage.COMMITTED, Stage.LATER)
                        .map(stage -> new WinningPage.Column(
                                check.say("group.stage." + stage),
                                ahead.stream()
                                        .filter(one -> one.stage() == stage)
                                        .sorted(Comparator.comparing(
                                                Participant::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                                        .map(one -> card(one, site, check))
                                        .toList()))
                        .toList());
    }

    private WinningPage.Card card(Participant one, Site site, FormCheck check) {
        return new WinningPage.Card(
                "/" + site.slug() + "/mitwirkende/" + one.id(),
                one.name(),
                check.say("group.part." + one.part()),
                next(one, check),
                check.say("group.winning.since", LocalDate.ofInstant(one.stageAt(), Texts.ZONE)),
                isLate(one));
    }

    private static @Nullable String next(Participant one, FormCheck check) {
        LocalDate on = one.nextOn();
        return on == null ? null : check.say("group.winning.next", one.nextStep(), on);
    }

    private boolean isLate(Participant one) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        LocalDate on = one.nextOn();
        return on != null
                ? on.isBefore(today)
                : one.stage() != Stage.LATER
                        && LocalDate.ofInstant(one.stageAt(), Texts.ZONE).isBefore(today.minusDays(DAYS_STALE));
    }
}
