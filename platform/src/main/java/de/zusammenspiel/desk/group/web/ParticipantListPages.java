package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.outreach.AskHandover;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.MemberLoad;
import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participant.Part;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who belongs to the circle, for how long, and what each carries. */
@Controller
class ParticipantListPages {
    /** So long before its end a term of office is talked about. */
    static final int DAYS_BEFORE_END = 60;

    private static final int MOST_MEMBERS = 50;

    private final Participants participants;
    private final Duos duos;
    private final AskHandover asks;
    private final Clock clock;

    ParticipantListPages(Participants participants, Duos duos, AskHandover asks, Clock clock) {
        this.participants = participants;
        this.duos = duos;
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping("/{site}/mitwirkende")
    Response show(Site site, FormCheck check) {
        return page(site, String.valueOf(participants.least()), check);
    }

    @GetMapping("/{site}/mitwirkende/liste.csv")
    Response csv(Site site, FormCheck check) {
        return file(site, check).csv();
    }

    @GetMapping("/{site}/mitwirkende/liste.xlsx")
    Response xlsx(Site site, FormCheck check) {
        return file(site, check).xlsx();
    }

    private TableFile file(Site site, FormCheck check) {
        ParticipantListPage page = page(site, "", check);
        return new TableFile(
                check.say("group.list.file"),
                List.of(
                        check.say("group.field.name"),
                        check.say("group.field.employer"),
                        check.say("group.field.part"),
                        check.say("group.field.term"),
                        check.say("group.field.hours"),
                        check.say("group.field.carries")),
                Stream.concat(page.rows().stream(), page.gone().stream())
                        .map(row ->
                                List.of(row.name(), row.employer(), row.part(), row.term(), row.hours(), row.carries()))
                        .toList());
    }

    /** How many members make a group. */
    @PostMapping("/{site}/mitwirkende/mindestgroesse")
    Response least(@RequestParam(required = false) @Nullable String least, Site site, Actor actor, FormCheck check) {
        Integer members = check.number("least", least, 0, MOST_MEMBERS);
        check.needed("least", members);
        if (members == null) {
            return page(site, least, check);
        }
        participants.least(members, actor);
        return Redirect.to("/" + site.slug() + "/mitwirkende", check.say("group.least.saved", members));
    }

    private ParticipantListPage page(Site site, @Nullable String least, FormCheck check) {
        Map<UUID, MemberLoad> loads =
                duos.loads().stream().collect(Collectors.toMap(MemberLoad::account, Function.identity()));
        Map<UUID, Double> hours = participants.hoursThisYear();
        List<Participant> all = participants.all();
        return new ParticipantListPage(
                check.say("group.list.title"),
                GroupTabs.of(site, "mitwirkende", check),
                hint(all, check),
                all.stream()
                        .filter(Participant::isActive)
                        .map(one -> row(one, loads, hours, site, check))
                        .toList(),
                all.stream()
                        .filter(one -> one.stage() == Stage.LEFT || one.stage() == Stage.DECEASED)
                        .map(one -> row(one, loads, hours, site, check))
                        .toList(),
                least,
                check.errors());
    }

    private @Nullable String hint(List<Participant> all, FormCheck check) {
        for (Part part : new Part[] {Part.CONNECTOR, Part.RUNNER}) {
            if (all.stream().noneMatch(one -> one.isActive() && one.part() == part)) {
                return check.say("review.group.lacks." + part);
            }
        }
        return participants.isBuildingUp() ? check.say("group.building", participants.least()) : null;
    }

    private ParticipantListPage.Row row(
            Participant one, Map<UUID, MemberLoad> loads, Map<UUID, Double> hours, Site site, FormCheck check) {
        double used = hours.getOrDefault(one.id(), 0.0);
        Integer given = one.hoursPerYear();
        LocalDate until = one.until();
        return new ParticipantListPage.Row(
                "/" + site.slug() + "/mitwirkende/" + one.id(),
                one.name(),
                check.say("group.part." + one.part()),
                one.employer(),
                one.isActive()
                        ? until == null ? "" : check.say("group.until", until)
                        : check.say("group.stage." + one.stage()),
                one.isActive() && until != null && until.isBefore(today().plusDays(DAYS_BEFORE_END)),
                given == null
                        ? used == 0 ? "" : Texts.number(check.locale(), used)
                        : check.say("group.hours.of", used, given),
                given != null && used > given,
                carries(one, loads, check));
    }

    private String carries(Participant one, Map<UUID, MemberLoad> loads, FormCheck check) {
        UUID account = one.account();
        if (account == null || !one.isActive()) {
            return "";
        }
        MemberLoad load = loads.get(account);
        return check.say("group.carries", load == null ? 0 : load.running(), asks.openOf(account));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
