package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.region.WorkingDays;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Screening: a request is held against the criteria, and a person decides which way it goes. */
@Service
public class Screenings {
    static final int DAYS_FOR_ANSWER = 10;
    private static final Set<ScreeningRule> OTHERS_CAN_HELP =
            EnumSet.of(ScreeningRule.PRIVATE_PERSON, ScreeningRule.MONEY, ScreeningRule.OUTSIDE_REGION);
    /** What can change hands without the group. */
    private static final Set<ResourceKind> GOODS = EnumSet.of(ResourceKind.MATERIAL, ResourceKind.FACILITY);

    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Criteria criteria;
    private final ScreeningStore store;
    private final ClarificationStore clarifications;
    private final ReferralAddresses referrals;
    private final RequestMails mails;
    private final Organisations organisations;
    private final Sites sites;
    private final Journal journal;
    private final Ids ids;
    private final WorkingDays workingDays;
    private final Clock clock;

    Screenings(
            SupportRequests requests,
            RequestLedger ledger,
            Criteria criteria,
            ScreeningStore store,
            ClarificationStore clarifications,
            ReferralAddresses referrals,
            RequestMails mails,
            Organisations organisations,
            Sites sites,
            Journal journal,
            Ids ids,
            WorkingDays workingDays,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.criteria = criteria;
        this.store = store;
        this.clarifications = clarifications;
        this.referrals = referrals;
        this.mails = mails;
        this.organisations = organisations;
        this.sites = sites;
        this.journal = journal;
        this.ids = ids;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The check as it stands: the words of the form, and what people answered. */
    @Transactional(readOnly = true)
    public CriteriaCheck of(SupportRequestId id) {
        return of(requests.get(id));
    }

    @Transactional(readOnly = true)
    public CriteriaCheck of(SupportRequest request) {
        ScreeningFacts facts = ScreeningFacts.of(request, sites.current().catchment(), today());
        Map<Criterion, Preanswer> preanswers = Preanswers.of(facts);
        Map<Criterion, CriteriaCheck.Given> given = store.of(request.id());
        List<CriteriaCheck.Line> lines = criteria.active().stream()
                .map(setting -> new CriteriaCheck.Line(
                        setting.criterion(),
                        setting.wording(),
                        preanswers.getOrDefault(setting.criterion(), Preanswer.open()),
                        given.get(setting.criterion())))
                .toList();
        List<Finding> findings = ScreeningRules.findings(facts);
        return new CriteriaCheck(request.id(), lines, findings, proposal(request, lines, findings));
    }

    /** What a form would be told before it is sent: at which field, in which words. */
    @Transactional(readOnly = true)
    public List<Finding> hints(NewRequest request) {
        return ScreeningRules.findings(
                ScreeningFacts.of(request, sites.current().catchment(), today()));
    }

    /** The single things a sentence asks for at once; empty when it asks for one. */
    public List<String> things(String question) {
        return ScreeningRules.things(question);
    }

    private static Proposal proposal(SupportRequest request, List<CriteriaCheck.Line> lines, List<Finding> findings) {
        Set<Criterion> answeredYes = lines.stream()
                .filter(line -> line.given() != null && line.given().verdict() == Verdict.YES)
                .map(CriteriaCheck.Line::criterion)
                .collect(Collectors.toSet());
        Optional<Finding> against = findings.stream()
                .filter(finding ->
                        finding.verdict() == Verdict.NO && !finding.rule().isHintOnly())
                .filter(finding -> !answeredYes.contains(finding.rule().criterion()))
                .findFirst();
        if (against.isPresent()) {
            ScreeningRule rule = against.get().rule();
            return rule == ScreeningRule.SEVERAL_THINGS
                    ? new Proposal.Split(ScreeningRules.things(request.question()))
                    : new Proposal.Decline(rule.criterion(), rule, OTHERS_CAN_HELP.contains(rule));
        }
        Set<Criterion> unclear = lines.stream()
                .filter(line -> line.verdict() == Verdict.UNCLEAR)
                .map(CriteriaCheck.Line::criterion)
                .collect(Collectors.toSet());
        boolean killersHold = Criterion.KILLERS.stream().noneMatch(unclear::contains);
        if (killersHold && isGoods(request)) {
            return new Proposal.FastTrack();
        }
        return request.gaps().isEmpty() && unclear.isEmpty()
                ? new Proposal.ToGroup()
                : new Proposal.AskBack(request.gaps(), unclear);
    }

    private static boolean isGoods(SupportRequest request) {
        return !request.kinds().isEmpty() && GOODS.containsAll(request.kinds());
    }

    @Transactional
    public void answer(SupportRequestId id, Map<Criterion, Answer> answers, Actor by) {
        SupportRequest request = requests.get(id);
        answers.forEach((criterion, answer) -> store.save(id, criterion, answer, by.label(), clock.instant()));
        journal.record(by, "SupportRequest", id.value(), "requestScreened", Map.of("number", request.number()));
    }

    /** The first two questions that nobody has answered with yes yet; while there are any, nothing goes on. */
    @Transactional(readOnly = true)
    public List<Criterion> openKillers(SupportRequestId id) {
        Map<Criterion, CriteriaCheck.Given> given = store.of(id);
        return Criterion.KILLERS.stream()
                .filter(killer -> {
                    CriteriaCheck.Given answer = given.get(killer);
                    return answer == null || answer.verdict() != Verdict.YES;
                })
                .toList();
    }

    /** On to the group; where a site runs without one, the coordinator decides. */
    @Transactional
    public void admit(SupportRequestId id, Actor by) {
        requireKillers(id);
        Site site = sites.current();
        enterIntoDirectory(requests.get(id), by);
        ledger.append(
                id,
                Step.SCREENED,
                by,
                site.hasGroup() ? null : workingDays.after(today(), SupportRequests.DAYS_TO_ANSWER),
                site.hasGroup() ? NextActor.GROUP : NextActor.COORDINATOR,
                "");
        journal.record(by, "SupportRequest", id.value(), "requestAdmitted", Map.of());
    }

    /** Goods need no meeting: the coordinator looks for somebody at once. */
    @Transactional
    public void fastTrack(SupportRequestId id, Actor by) {
        requireKillers(id);
        SupportRequest request = requests.get(id);
        if (!isGoods(request)) {
            throw new IllegalArgumentException("only goods and things on loan go without the group");
        }
        enterIntoDirectory(request, by);
        ledger.append(id, Step.FAST_TRACKED, by, workingDays.after(today(), 3), NextActor.COORDINATOR, "");
        journal.record(by, "SupportRequest", id.value(), "requestFastTracked", Map.of());
    }

    private void requireKillers(SupportRequestId id) {
        List<Criterion> open = openKillers(id);
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("not answered with yes: " + open);
        }
    }

    /**
     * Asks the applicant something; by mail where there is an address, else the coordinator calls.
     *
     * @return whether a mail goes out
     */
    @Transactional
    public boolean askBack(SupportRequestId id, String question, Actor by) {
        SupportRequest request = requests.get(id);
        boolean byMail = RequestMails.reachable(request);
        LocalDate due = workingDays.after(today(), DAYS_FOR_ANSWER);
        Clarification asked = new Clarification(
                new ClarificationId(ids.next()), id, question, by.name(), clock.instant(), due, null, null, null);
        clarifications.insert(asked);
        ledger.append(id, Step.CLARIFYING, by, due, byMail ? NextActor.APPLICANT : NextActor.COORDINATOR, "");
        journal.record(by, "SupportRequest", id.value(), "requestAskedBack", Map.of());
        if (byMail) {
            mails.askedBack(request, asked);
        }
        return byMail;
    }

    /**
     * Refuses kindly, in the words given, and names somebody else where that helps.
     *
     * @return whether a mail goes out; else somebody has to call
     */
    @Transactional
    public boolean decline(
            SupportRequestId id, Criterion criterion, String letter, @Nullable ReferralAddressId referral, Actor by) {
        SupportRequest request = requests.get(id);
        if (store.of(id).get(criterion) == null) {
            String words = ScreeningRules.findings(facts(request)).stream()
                    .filter(finding -> finding.rule().criterion() == criterion)
                    .map(Finding::words)
                    .findFirst()
                    .orElse("–");
            store.save(id, criterion, Answer.no(words), by.label(), clock.instant());
        }
        String address = referral == null ? "" : referrals.get(referral).name();
        ledger.append(id, Step.DECLINED, by, null, NextActor.NOBODY, criterion.name());
        journal.record(
                by,
                "SupportRequest",
                id.value(),
                address.isEmpty() ? "requestDeclined" : "requestDeclinedAndReferred",
                Map.of("criterion", criterion.name(), "address", address));
        return tell(request, mails::declined, letter);
    }

    /** Somebody else is the right address. */
    @Transactional
    public boolean refer(SupportRequestId id, ReferralAddressId referral, String letter, Actor by) {
        SupportRequest request = requests.get(id);
        String address = referrals.get(referral).name();
        ledger.append(id, Step.REFERRED, by, null, NextActor.NOBODY, address);
        journal.record(by, "SupportRequest", id.value(), "requestReferred", Map.of("address", address));
        return tell(request, mails::referred, letter);
    }

    private static boolean tell(SupportRequest request, BiConsumer<SupportRequest, String> mail, String letter) {
        boolean byMail = RequestMails.reachable(request);
        if (byMail) {
            mail.accept(request, letter);
        }
        return byMail;
    }

    /** Only a request somebody looked at brings its organisation into the directory. */
    private void enterIntoDirectory(SupportRequest request, Actor by) {
        if (request.organisation() != null || request.organisationName().isBlank()) {
            return;
        }
        String place = request.confidentialPlace() ? "" : request.placeLabel();
        String ags = request.confidentialPlace() ? null : request.ags();
        NewOrganisation wanted = request.municipal()
                ? NewOrganisation.municipality(request.organisationName(), place, ags)
                : NewOrganisation.nonProfit(request.organisationName(), place, ags);
        OrganisationId organisation = organisations.findOrRegister(wanted, by);
        Optional<Contact> known = organisations.contactsOf(organisation).stream()
                .filter(contact -> contact.name().equalsIgnoreCase(request.contactName()))
                .findFirst();
        known.map(Contact::id).ifPresent(organisations::contacted);
        if (known.isEmpty() && !request.contactName().isBlank()) {
            organisations.addContact(
                    organisation,
                    request.contactName(),
                    "",
                    request.contactEmail(),
                    request.contactPhone(),
                    request.number(),
                    by);
        }
        requests.link(request.id(), organisation);
    }

    private ScreeningFacts facts(SupportRequest request) {
        return ScreeningFacts.of(request, sites.current().catchment(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SupportRequests.ZONE);
    }
}
