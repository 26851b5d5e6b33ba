package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Deputies;
import de.zusammenspiel.identity.Deputies.Planning;
import de.zusammenspiel.identity.Deputy;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who stands in for a coordinator or a member of the group, from when until when. Members see to their own days. */
@Controller
class DeputyPages {
    private static final String PATH = "/vertretung";
    private static final int LONGEST_NOTE = 2_000;

    private final Deputies deputies;
    private final Accounts accounts;
    private final Clock clock;

    DeputyPages(Deputies deputies, Accounts accounts, Clock clock) {
        this.deputies = deputies;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/{site}" + PATH)
    Response show(Site site, Viewer viewer, FormCheck check) {
        return page(site, viewer, new DeputyForm(viewer.account().toString(), null, null, null, null, null), check);
    }

    @PostMapping("/{site}" + PATH)
    Response plan(@ModelAttribute DeputyForm form, Site site, Viewer viewer, Actor actor, FormCheck check) {
        UUID account = check.id("account", form.account());
        UUID deputy = check.id("deputy", form.deputy());
        LocalDate from = check.date("from", form.from());
        LocalDate until = check.date("until", form.until());
        String phone = check.phone("phone", form.phone());
        String note = check.text("note", form.note(), LONGEST_NOTE);
        check.needed("account", account);
        check.needed("deputy", deputy);
        check.needed("from", from);
        check.needed("until", until);
        if (account != null && account.equals(deputy)) {
            check.error("deputy", "deputy.error.self");
        }
        days(from, until, check);
        members(account, deputy, check);
        if (!mayFor(viewer, account) && check.errors().of("account").isEmpty()) {
            check.error("account", "web.error.choice");
        }
        if (check.failed() || account == null || deputy == null || from == null || until == null) {
            return page(site, viewer, form, check);
        }
        return switch (deputies.plan(account, deputy, from, until, phone, note, actor)) {
            case Planning.Planned planned -> Redirect.to("/" + site.slug() + PATH, check.say("deputy.done"));
            case Planning.Overlapping overlapping -> {
                Deputy other = overlapping.other();
                check.error("from", "deputy.error.overlaps", other.deputyName(), other.from(), other.until());
                yield page(site, viewer, form, check);
            }
            case Planning.AwayHerself away -> {
                Deputy other = away.other();
                check.error("deputy", "deputy.error.away", other.accountName(), other.from(), other.until());
                yield page(site, viewer, form, check);
            }
        };
    }

    @PostMapping("/{site}" + PATH + "/{id}/beenden")
    Response end(@PathVariable UUID id, Site site, Viewer viewer, Actor actor, FormCheck check) {
        if (!mayFor(viewer, deputies.get(id).account())) {
            throw new Forbidden();
        }
        deputies.end(id, actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("deputy.ended"));
    }

    private static boolean seesAll(Viewer viewer) {
        return viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN);
    }

    private static boolean mayFor(Viewer viewer, @Nullable UUID account) {
        return seesAll(viewer) || viewer.account().equals(account);
    }

    private void days(@Nullable LocalDate from, @Nullable LocalDate until, FormCheck check) {
        if (from != null && from.isBefore(today())) {
            check.error("from", "deputy.error.past");
        }
        if (from != null && until != null && until.isBefore(from)) {
            check.error("until", "deputy.error.order");
        } else if (from != null && until != null && until.isAfter(from.plusYears(1))) {
            check.error("until", "deputy.error.long");
        }
    }

    private void members(@Nullable UUID account, @Nullable UUID deputy, FormCheck check) {
        List<Member> members = accounts.members();
        Member away = members.stream()
                .filter(one -> one.account().equals(account) && Deputies.mayBeAway(one))
                .findFirst()
                .orElse(null);
        Member there = members.stream()
                .filter(one -> one.account().equals(deputy))
                .findFirst()
                .orElse(null);
        if (account != null && away == null) {
            check.error("account", "web.error.choice");
        }
        if (deputy != null && there == null) {
            check.error("deputy", "web.error.choice");
        }
        if (away != null && there != null && !Deputies.mayStandIn(there, away)) {
            check.error("deputy", "deputy.error.group");
        }
    }

    private DeputyPage page(Site site, Viewer viewer, DeputyForm form, FormCheck check) {
        List<Member> members = accounts.members();
        List<Option> absent = members.stream()
                .filter(member -> Deputies.mayBeAway(member) && mayFor(viewer, member.account()))
                .sorted(Comparator.comparing((Member member) -> !member.is(Role.COORDINATOR)))
                .map(member -> Option.of(member.account().toString(), member.name()))
                .toList();
        String away = absent.stream().anyMatch(one -> one.value().equals(form.account()))
                ? String.valueOf(form.account())
                : absent.isEmpty() ? "" : absent.getFirst().value();
        List<Option> others = members.stream()
                .filter(member ->
                        absent.size() > 1 || !member.account().toString().equals(away))
                .filter(member -> seesAll(viewer) || Deputies.mayBeAway(member))
                .map(member -> Option.of(member.account().toString(), member.name() + ", " + role(member, check)))
                .toList();
        return new DeputyPage(
                check.say("deputy.title"),
                seesAll(viewer),
                lines(deputies.ahead(), site, viewer, check),
                lines(deputies.past(), site, viewer, check),
                form,
                Option.select(absent, List.of(away)),
                Option.select(others, Stream.ofNullable(form.deputy()).toList()),
                check.errors());
    }

    private List<DeputyPage.Line> lines(List<Deputy> all, Site site, Viewer viewer, FormCheck check) {
        return all.stream()
                .filter(one -> mayFor(viewer, one.account()))
                .map(one -> line(one, site, check))
                .toList();
    }

    private static String role(Member member, FormCheck check) {
        return member.roles().stream()
                .sorted()
                .findFirst()
                .map(role -> check.say("web.role." + role.name()))
                .orElse("");
    }

    private DeputyPage.Line line(Deputy one, Site site, FormCheck check) {
        boolean ahead = one.isAhead(today());
        boolean now = one.isOn(today());
        return new DeputyPage.Line(
                check.say("deputy.line", one.deputyName(), one.accountName()),
                check.say("deputy.days", one.from(), one.until()),
                check.say(now ? "deputy.now" : ahead ? "deputy.planned" : "deputy.over"),
                now ? "good" : ahead ? "waiting" : "neutral",
                one.note(),
                ahead
                        ? Action.post(
                                check.say(now ? "deputy.end" : "deputy.callOff"),
                                "/" + site.slug() + PATH + "/" + one.id() + "/beenden")
                        : null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
