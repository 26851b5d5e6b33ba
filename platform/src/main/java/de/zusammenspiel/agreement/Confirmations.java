package de.zusammenspiel.agreement;

import de.zusammenspiel.agreement.events.AgreementConfirmed;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From a draft to a promise both sides have given. */
@Component
class Confirmations {
    static final String LINK = "vereinbarung";
    /** Without any date, so long after it was agreed both are asked how it went. */
    private static final int DAYS_WITHOUT_DATE = 42;

    private final AgreementStore store;
    private final PartyStore parties;
    private final ValuationStore valuations;
    private final Rates rates;
    private final AgreementLetters letters;
    private final CaseSteps steps;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmations(
            AgreementStore store,
            PartyStore parties,
            ValuationStore valuations,
            Rates rates,
            AgreementLetters letters,
            CaseSteps steps,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.valuations = valuations;
        this.rates = rates;
        this.letters = letters;
        this.steps = steps;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void send(Agreement agreement, Actor by) {
        if (!store.move(
                agreement.id(),
                EnumSet.of(AgreementState.DRAFT, AgreementState.SENT),
                AgreementState.SENT,
                "",
                clock.instant())) {
            throw new NotNow(agreement.state(), "send");
        }
        if (!agreement.isConfirmedByBoth()) {
            agreement.parties().stream()
                    .filter(party -> !party.isConfirmed())
                    .forEach(party -> letters.pleaseConfirm(agreement, party));
            journal.record(
                    by, "Agreement", agreement.id().value(), "agreementSent", Map.of("number", agreement.number()));
        }
    }

    void confirm(AgreementId id, Side side, ConfirmedHow how, Actor by) {
        steps.hold(get(id));
        AgreementState state = store.lock(id).orElseThrow(() -> new NotFound("agreement"));
        Agreement before = get(id);
        if (before.party(side).isConfirmed()) {
            return;
        }
        if (!state.isChangeable()) {
            throw new NotNow(state, "confirm");
        }
        parties.confirm(id, side, how, by.label(), clock.instant());
        links.answered(LINK, before.party(side).id());
        journal.record(
                by,
                "Agreement",
                id.value(),
                "agreementConfirmed",
                Map.of("name", before.party(side).organisationName()));
        Agreement now = get(id);
        if (now.isConfirmedByBoth()) {
            confirmedByBoth(now, by);
        } else {
            store.move(id, EnumSet.of(AgreementState.DRAFT), AgreementState.SENT, "", clock.instant());
        }
    }

    void confirmedByBoth(Agreement agreement, Actor by) {
        Instant now = clock.instant();
        if (!store.move(
                agreement.id(),
                EnumSet.of(AgreementState.DRAFT, AgreementState.SENT),
                AgreementState.CONFIRMED,
                "",
                now)) {
            throw new NotNow(agreement.state(), "confirm");
        }
        store.agreed(agreement.id(), now, askOn(agreement));
        Valuation estimate = estimate(agreement);
        valuations.replace(agreement.id(), estimate, now);
        Agreement stands = get(agreement.id());
        steps.agreed(stands, by);
        letters.stands(stands, by);
        events.publishEvent(new AgreementConfirmed(
                CurrentSite.require(),
                agreement.id().value(),
                agreement.company(),
                agreement.nonProfit(),
                agreement.origin().name(),
                agreement.originId(),
                now));
    }

    /** What the company gives, counted by the rates of today. */
    Valuation estimate(Agreement agreement) {
        return Counting.count(Valuation.Moment.ESTIMATED, agreement.contributions(), rates.on(today()));
    }

    /** @param word what both sides are to read beside the plain news; blank for nothing */
    void cancel(Agreement seen, String reason, String word, Actor by) {
        steps.hold(seen);
        Agreement agreement = get(seen.id());
        // A draft that no promise stands behind is known to nobody outside.
        boolean known = agreement.state() != AgreementState.DRAFT
                || store.pledgeOf(agreement.id()).isPresent();
        if (!store.move(
                agreement.id(),
                EnumSet.of(
                        AgreementState.DRAFT,
                        AgreementState.SENT,
                        AgreementState.CONFIRMED,
                        AgreementState.RUNNING,
                        AgreementState.STUCK),
                AgreementState.CANCELLED,
                "",
                clock.instant())) {
            throw new NotNow(agreement.state(), "cancel");
        }
        agreement.parties().forEach(party -> links.end(party.id()));
        journal.record(by, "Agreement", agreement.id().value(), "agreementCancelled", Map.of("reason", reason));
        boolean searched = steps.cancelled(get(agreement.id()), by);
        if (known) {
            letters.cancelled(agreement, searched, reason, word);
        }
    }

    private LocalDate askOn(Agreement agreement) {
        LocalDate until = agreement.until();
        LocalDate from = agreement.from();
        LocalDate over = until != null ? until : from;
        LocalDate usual = over == null ? today().plusDays(DAYS_WITHOUT_DATE) : over.plusDays(1);
        return usual.isAfter(today()) ? usual : today().plusDays(1);
    }

    private Agreement get(AgreementId id) {
        return store.find(id).orElseThrow(() -> new NotFound("agreement"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
