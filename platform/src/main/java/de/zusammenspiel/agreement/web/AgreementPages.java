package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.ConfirmedHow;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.agreement.Valuation;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.JournalEntry;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one agreement and its small acts. */
@Controller
class AgreementPages {
    private static final int ENTRIES = 40;
    private final Agreements agreements;
    private final AgreementWords words;
    private final Accounts accounts;
    private final Endings endings;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    AgreementPages(
            Agreements agreements,
            AgreementWords words,
            Accounts accounts,
            Endings endings,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.agreements = agreements;
        this.words = words;
        this.accounts = accounts;
        this.endings = endings;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{site}/vereinbarungen/{number}")
    Response show(@PathVariable String number, Site site, FormCheck check) {
        return page(agreements.byNumber(number), site, AgreementPage.Cancelling.NONE, check);
    }

    private AgreementPage page(Agreement agreement, Site site, AgreementPage.Cancelling cancelling, FormCheck check) {
        String path = path(site, agreement);
        return new AgreementPage(
                agreement.subject(),
                path,
                agreement.number(),
                agreement.requestNumber().isEmpty()
                        ? null
                        : "/" + site.slug() + "/anfragen/" + agreement.requestNumber() + "/vereinbarungen",
                agreement.requestNumber(),
                words.state(agreement.state(), check.locale()),
                AgreementWords.tone(agreement.state()),
                agreement.stuckReason(),
                List.of(side(agreement, Side.COMPANY, check), side(agreement, Side.NON_PROFIT, check)),
                words.facts(agreement, check.locale()),
                agreement.counterGift(),
                agreement.waitsForCouncil() && !agreement.state().isFinished(),
                value(agreement, check),
                answers(agreement, check),
                next(agreement, path, check),
                ways(agreement, path, check),
                agreement.state().isChangeable() || agreement.state().isUnderWay(),
                cancelling,
                check.errors(),
                runners(agreement),
                history(agreement, check));
    }

    private AgreementPage.SidePart side(Agreement agreement, Side side, FormCheck check) {
        Party party = agreement.party(side);
        return new AgreementPage.SidePart(
                side.name(),
                side.name(),
                party.organisationName(),
                words.given(agreement, side, check.locale()),
                new ContactCard(
                        party.person(),
                        null,
                        party.organisationName(),
                        null,
                        side.name(),
                        party.contactPhone(),
                        party.contactEmail(),
                        null),
                party.confirmedAt() == null
                        ? null
                        : check.say(
                                "agreement.confirmed." + party.confirmedHow(),
                                party.confirmedBy(),
                                party.confirmedAt().atZone(Texts.ZONE).toLocalDate()),
                party.confirmedAt() == null && agreement.state().isChangeable(),
                party.publicity());
    }

    private @Nullable String value(Agreement agreement, FormCheck check) {
        Valuation actual = agreements.valuation(agreement.id(), Valuation.Moment.ACTUAL);
        Valuation estimated = agreements.valuation(agreement.id(), Valuation.Moment.ESTIMATED);
        Valuation first = estimated.lines().isEmpty() ? agreements.preview(agreement) : estimated;
        String text = check.say(
                "agreement.value.estimated", words.value(first, check.locale()), String.valueOf(first.rateVersion()));
        return actual.lines().isEmpty()
                ? text
                : text
                        + " "
                        + check.say(
                                "agreement.value.actual",
                                words.value(actual, check.locale()),
                                String.valueOf(actual.rateVersion()));
    }

    private List<String> answers(Agreement agreement, FormCheck check) {
        return agreements.completionsOf(agreement.id()).stream()
                .map(one -> CompletionPages.answerLine(agreement, one, check))
                .toList();
    }

    private static @Nullable Action next(Agreement agreement, String path, FormCheck check) {
        AgreementState state = agreement.state();
        if (state == AgreementState.DRAFT) {
            return Action.post(check.say("agreement.act.send"), path + "/senden", "seen", seen(agreement))
                    .asPrimary();
        }
        if (state.isUnderWay()) {
            return Action.link(check.say("agreement.act.complete"), path + "/abschluss")
                    .asPrimary();
        }
        if (state.isKept() && agreement.thankedAt() == null) {
            return Action.link(check.say("agreement.act.thank"), path + "/dank").asPrimary();
        }
        return state.isKept()
                ? Action.link(check.say("agreement.act.rate"), path + "/wirkung")
                        .asPrimary()
                : null;
    }

    private static List<Action> ways(Agreement agreement, String path, FormCheck check) {
        List<Action> ways = new ArrayList<>();
        AgreementState state = agreement.state();
        if (state.isChangeable()) {
            ways.add(Action.link(check.say("agreement.act.edit"), path + "/bearbeiten"));
        }
        if (state == AgreementState.SENT) {
            ways.add(Action.post(check.say("agreement.act.sendAgain"), path + "/senden", "seen", seen(agreement)));
        }
        ways.add(Action.link(check.say("agreement.act.pdf"), path + "/vereinbarung.pdf"));
        if (agreement.contributions().stream().anyMatch(one -> one.isGoods())) {
            ways.add(Action.link(check.say("agreement.act.deliveryNote"), path + "/lieferschein"));
        }
        if (state.isKept()) {
            ways.add(Action.link(check.say("agreement.act.story"), path + "/geschichte"));
            if (agreement.thankedAt() == null) {
                ways.add(Action.link(check.say("agreement.act.rate"), path + "/wirkung"));
            }
        }
        return ways;
    }

    private List<Option> runners(Agreement agreement) {
        UUID now = agreement.runner();
        return accounts.membersOf(Role.GROUP_MEMBER).stream()
                .map(member -> Option.of(member.account().toString(), member.name())
                        .select(member.account().equals(now)))
                .toList();
    }

    private List<JournalEntry> history(Agreement agreement, FormCheck check) {
        return journal.of(agreement.id().value(), ENTRIES).stream()
                .map(entry -> {
                    Map<String, String> details = new HashMap<>(entry.details());
                    details.computeIfPresent("day", (key, day) -> Texts.date(check.locale(), LocalDate.parse(day)));
                    return new JournalEntry(
                            entry.at().toString(),
                            Texts.dateTime(check.locale(), entry.at()),
                            entry.actor(),
                            null,
                            texts.text(check.locale(), "journal." + entry.act(), details),
                            null);
                })
                .toList();
    }

    @PostMapping("/{site}/vereinbarungen/{number}/senden")
    Response send(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String seen,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String path = path(site, agreement);
        if (!agreement.state().isChangeable()) {
            return notNow(path, agreement, check);
        }
        boolean sent = agreements.sendSeen(agreement.id(), FormCheck.version(seen), actor);
        return Redirect.to(path, check.say(sent ? "agreement.done.sent" : "agreement.done.sent.changed"));
    }

    private static String seen(Agreement agreement) {
        return String.valueOf(agreement.version());
    }

    /** Somebody phoned, or signed on paper. */
    @PostMapping("/{site}/vereinbarungen/{number}/bestaetigen")
    Response confirm(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String how,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String path = path(site, agreement);
        Side which = check.choice("side", Side.class, side);
        if (which == null || !agreement.state().isChangeable()) {
            return notNow(path, agreement, check);
        }
        agreements.confirm(
                agreement.id(),
                which,
                "PAPER".equals(how) ? ConfirmedHow.PAPER : ConfirmedHow.PHONE,
                actor.onBehalfOf(agreement.party(which).person()));
        return Redirect.to(path, check.say("agreement.done.confirmed"));
    }

    @PostMapping("/{site}/vereinbarungen/{number}/nennung")
    Response publicity(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String given,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        Side which = check.choice("side", Side.class, side);
        if (which == null) {
            return notNow(path(site, agreement), agreement, check);
        }
        agreements.publicity(
                agreement.id(),
                which,
                "yes".equals(given),
                words.say(
                        Locale.GERMAN,
                        "agreement.publicity.wording",
                        agreement.party(which).organisationName()),
                actor.onBehalfOf(agreement.party(which).person()));
        return Redirect.to(path(site, agreement), check.say("agreement.done.publicity"));
    }

    @PostMapping("/{site}/vereinbarungen/{number}/ratsbeschluss")
    Response council(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String on,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        LocalDate day = check.date("on", on);
        if (day == null || day.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
            return Redirect.to(path(site, agreement), check.say("agreement.error.council"));
        }
        agreements.councilDecided(agreement.id(), day, actor);
        return Redirect.to(path(site, agreement), check.say("agreement.done.council"));
    }

    @PostMapping("/{site}/vereinbarungen/{number}/begleitung")
    Response accompany(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String runner,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        UUID account = check.id("runner", runner);
        Member member = account == null
                ? null
                : accounts.member(account)
                        .filter(one -> one.is(Role.GROUP_MEMBER))
                        .orElse(null);
        if (member == null) {
            return Redirect.to(path(site, agreement), check.say("web.error.choice"));
        }
        agreements.accompany(agreement.id(), member.account(), member.name(), actor);
        return Redirect.to(path(site, agreement), check.say("agreement.done.runner", member.name()));
    }

    @PostMapping("/{site}/vereinbarungen/{number}/aufheben")
    Response cancel(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String word,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String path = path(site, agreement);
        String why = check.required("reason", reason, FormCheck.LONG_TEXT);
        String told = check.text("word", word, FormCheck.LONG_TEXT);
        if (agreement.state().isFinished() || agreement.state() == AgreementState.CANCELLED) {
            return notNow(path, agreement, check);
        }
        if (check.failed()) {
            return page(agreement, site, new AgreementPage.Cancelling(why, told), check);
        }
        agreements.cancel(agreement.id(), why, told, actor);
        return Redirect.to(path, check.say("agreement.done.cancelled"));
    }

    /** The company is no more: the other side hears so, and the search goes on, by one click. */
    @PostMapping("/{site}/vereinbarungen/{number}/neusuche")
    Response searchAgain(@PathVariable String number, Site site, Actor actor, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        if (agreement.state().isFinished()
                || agreement.state() == AgreementState.CANCELLED
                || endings.of(agreement.company()).isEmpty()) {
            return notNow(path(site, agreement), agreement, check);
        }
        Party company = agreement.companyParty();
        agreements.cancel(
                agreement.id(),
                check.german("agreement.ended.reason", company.organisationName()),
                check.german("agreement.ended.word", company.organisationName()),
                actor);
        return Redirect.to(
                "/" + site.slug() + "/organisationen/" + company.organisation() + "/ende",
                check.say("agreement.ended.done", agreement.nonProfitParty().organisationName()));
    }

    static String path(Site site, Agreement agreement) {
        return "/" + site.slug() + "/vereinbarungen/" + agreement.number();
    }

    static Response notNow(String path, Agreement agreement, FormCheck check) {
        return Redirect.to(path, check.say("agreement.notNow", check.say("agreement.state." + agreement.state())));
    }
}
