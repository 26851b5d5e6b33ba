package de.zusammenspiel.agreement;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.Gap;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.Numbers;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes agreements, filled as far as the request, the pledge and the directory know. */
@Component
class AgreementMaker {
    static final int DAYS_TO_FIRST_CONTACT = 14;

    private final AgreementStore store;
    private final Challenges challenges;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Organisations organisations;
    private final Reviews reviews;
    private final Numbers numbers;
    private final Journal journal;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;

    AgreementMaker(
            AgreementStore store,
            Challenges challenges,
            SupportRequests requests,
            RequestLedger ledger,
            Organisations organisations,
            Reviews reviews,
            Numbers numbers,
            Journal journal,
            Texts texts,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.challenges = challenges;
        this.requests = requests;
        this.ledger = ledger;
        this.organisations = organisations;
        this.reviews = reviews;
        this.numbers = numbers;
        this.journal = journal;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param clear a full yes to a request that names its amount: that already is the company's confirmation
     * @param settled goods for the asking: both sides have said all there is to say, paper is a delivery note
     */
    record Made(AgreementId id, boolean isNew, boolean clear, boolean settled) {}

    Made fromPledge(PledgeId pledgeId, Actor by) {
        ledger.lock(challenges.pledge(pledgeId).request());
        Pledge pledge = challenges.pledge(pledgeId);
        Optional<AgreementId> known = store.ofPledge(pledgeId.value());
        if (known.isPresent()) {
            return new Made(known.get(), false, false, false);
        }
        if (!pledge.state().stands() || (pledge.full() && pledge.state() != PledgeState.CHOSEN)) {
            throw new IllegalStateException("pledge is " + pledge.state());
        }
        SupportRequest request = requests.get(pledge.request());
        Challenge challenge = challenges.get(pledge.challenge());
        List<Contribution> contributions = ContributionReader.of(request, pledge);
        boolean clear = pledge.full() && !request.gaps().contains(Gap.AMOUNT);
        boolean counterGift = CounterGift.in(request.reciprocation()).isPresent();
        boolean goods = isGoods(contributions);
        boolean council = request.municipal() && contributions.stream().anyMatch(Contribution::isGoods);
        boolean settled = clear && goods && !counterGift && (!council || request.councilDecidedOn() != null);
        Instant now = clock.instant();
        String yesBy = challenge.answeredBy().isBlank() ? pledge.organisationName() : challenge.answeredBy();
        Party company = party(
                Side.COMPANY,
                organisations.get(pledge.organisation()),
                challenge.contact() == null
                        ? contact(pledge.organisation())
                        : organisations
                                .contact(challenge.contact())
                                .map(AgreementMaker::contact)
                                .orElse(contact(pledge.organisation())),
                clear ? pledge.at() : null,
                yesBy);
        Party nonProfit = party(
                Side.NON_PROFIT,
                organisations.get(nonProfitOf(request, by)),
                new Terms.PartyContact(request.contactName(), request.contactEmail(), request.contactPhone()),
                settled ? request.createdAt() : null,
                request.contactName().isBlank() ? request.organisationName() : request.contactName());
        Agreement made = agreement(
                request,
                Origin.CHALLENGE,
                pledge.challenge().value(),
                ContributionReader.brief(request.question()),
                company,
                nonProfit,
                contributions,
                goods && !counterGift,
                null,
                request.wishDate(),
                request.confidentialPlace()
                        ? texts.text(Locale.GERMAN, "agreement.place.confidential")
                        : request.placeLabel(),
                "",
                Insurance.OPEN,
                counterGift,
                council,
                now);
        store.insert(made, pledgeId.value());
        record(made, by);
        return new Made(made.id(), true, clear, settled);
    }

    AgreementId create(NewAgreement wanted, Actor by) {
        SupportRequest request = wanted.request() == null ? null : requests.get(wanted.request());
        Terms.PartyContact asking =
                request == null || (request.contactEmail() == null && request.contactPhone() == null)
                        ? contact(wanted.nonProfit())
                        : new Terms.PartyContact(request.contactName(), request.contactEmail(), request.contactPhone());
        boolean counterGift = wanted.contributions().stream()
                .filter(one -> one.giver() == Side.NON_PROFIT)
                .anyMatch(one -> CounterGift.in(one.what()).isPresent());
        boolean goods = isGoods(wanted.contributions());
        Organisation receiver = organisations.get(wanted.nonProfit());
        boolean publicBody = receiver.sector() == Sector.MUNICIPALITY || (request != null && request.municipal());
        Agreement made = agreement(
                request,
                wanted.origin(),
                wanted.originId(),
                wanted.subject(),
                party(Side.COMPANY, organisations.get(wanted.company()), contact(wanted.company()), null, ""),
                party(Side.NON_PROFIT, receiver, asking, null, ""),
                wanted.contributions(),
                goods && !counterGift,
                wanted.from(),
                wanted.until(),
                wanted.place(),
                wanted.bring(),
                wanted.insurance(),
                counterGift,
                publicBody && wanted.contributions().stream().anyMatch(Contribution::isGoods),
                clock.instant());
        store.insert(made, null);
        record(made, by);
        return made.id();
    }

    /** Only things change hands: then a delivery note is paper enough. */
    static boolean isGoods(List<Contribution> contributions) {
        List<Contribution> given = contributions.stream()
                .filter(one -> one.giver() == Side.COMPANY)
                .toList();
        return !given.isEmpty() && given.stream().allMatch(Contribution::isGoods);
    }

    private void record(Agreement made, Actor by) {
        journal.record(
                by,
                "Agreement",
                made.id().value(),
                "agreementMade",
                Map.of("number", made.number(), "company", made.companyName(), "nonProfit", made.nonProfitName()));
    }

    private Agreement agreement(
            @Nullable SupportRequest request,
            Origin origin,
            @Nullable UUID originId,
            String subject,
            Party company,
            Party nonProfit,
            List<Contribution> contributions,
            boolean deliveryNote,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String place,
            String bring,
            Insurance insurance,
            boolean counterGift,
            boolean council,
            Instant now) {
        CaseDuo duo = request == null ? null : reviews.duoOf(request.id()).orElse(null);
        LocalDate today = LocalDate.ofInstant(now, Texts.ZONE);
        return new Agreement(
                new AgreementId(ids.next()),
                numbers.next("V"),
                request == null ? null : request.id(),
                request == null ? "" : request.number(),
                origin,
                originId,
                subject,
                company,
                nonProfit,
                contributions,
                deliveryNote,
                from,
                until == null || !until.isBefore(today) ? until : null,
                place,
                texts.text(
                        Locale.GERMAN,
                        "agreement.firstContact.usual",
                        Map.of("nonProfit", nonProfit.person(), "company", company.person())),
                firstContact(today, from == null ? until : from),
                bring,
                insurance,
                counterGift,
                council,
                council && request != null ? request.councilDecidedOn() : null,
                duo == null ? null : duo.runner(),
                duo == null ? "" : duo.runnerName(),
                AgreementState.DRAFT,
                now,
                "",
                null,
                null,
                null,
                null,
                null,
                now,
                1);
    }

    /** Two weeks, or in good time before it begins. */
    private static LocalDate firstContact(LocalDate today, @Nullable LocalDate begins) {
        LocalDate usual = today.plusDays(DAYS_TO_FIRST_CONTACT);
        if (begins == null || !begins.isAfter(today)) {
            return usual;
        }
        LocalDate before = begins.minusDays(2);
        LocalDate latest = before.isBefore(today) ? today : before;
        return latest.isBefore(usual) ? latest : usual;
    }

    private Party party(
            Side side,
            Organisation organisation,
            Terms.PartyContact contact,
            @Nullable Instant confirmedAt,
            String by) {
        return new Party(
                ids.next(),
                side,
                organisation.id(),
                organisation.name(),
                contact.name(),
                contact.email(),
                contact.phone(),
                null,
                "",
                confirmedAt,
                confirmedAt == null ? "" : by,
                confirmedAt == null ? null : ConfirmedHow.PLEDGE);
    }

    private Terms.PartyContact contact(OrganisationId id) {
        Organisation organisation = organisations.get(id);
        return organisations
                .preferredContact(id)
                .map(AgreementMaker::contact)
                .orElse(new Terms.PartyContact("", organisation.email(), organisation.phone()));
    }

    private static Terms.PartyContact contact(Contact one) {
        return new Terms.PartyContact(one.name(), one.email(), one.phone());
    }

    private OrganisationId nonProfitOf(SupportRequest request, Actor by) {
        OrganisationId known = request.organisation();
        if (known != null) {
            return known;
        }
        NewOrganisation wanted = request.municipal()
                ? NewOrganisation.municipality(request.organisationName(), request.placeLabel(), request.ags())
                : NewOrganisation.nonProfit(request.organisationName(), request.placeLabel(), request.ags());
        OrganisationId id = organisations.findOrRegister(wanted, by);
        SupportRequestId requestId = request.id();
        requests.link(requestId, id);
        return id;
    }
}
