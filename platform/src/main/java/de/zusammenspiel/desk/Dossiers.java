package de.zusammenspiel.desk;

import de.zusammenspiel.agreement.AgreementReports;
import de.zusammenspiel.agreement.CaseAgreement;
import de.zusammenspiel.intake.Clarifications;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.DirectGifts;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.review.Advice;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a case together. Before the decision it shows how the request stands to the criteria, after it who is asked and
 * what was agreed: never more than six statements.
 */
@Service
public class Dossiers {
    /** Nobody has decided, or what was decided is that it ends here. */
    private static final Set<Step> BEFORE = EnumSet.of(
            Step.DRAFT,
            Step.SUBMITTED,
            Step.CLARIFYING,
            Step.SCREENED,
            Step.ON_AGENDA,
            Step.DECLINED,
            Step.REFERRED,
            Step.WITHDRAWN);

    private static final Set<Step> NOT_SCREENED = EnumSet.of(Step.DRAFT, Step.SUBMITTED, Step.CLARIFYING);
    private static final Set<Step> PERHAPS_SCREENED = EnumSet.of(Step.DECLINED, Step.REFERRED, Step.WITHDRAWN);
    private static final Set<Step> SCREENED = EnumSet.of(Step.SCREENED, Step.FAST_TRACKED);

    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Screenings screenings;
    private final Clarifications clarifications;
    private final Reviews reviews;
    private final Advices advices;
    private final Challenges challenges;
    private final AgreementReports agreements;

    Dossiers(
            SupportRequests requests,
            RequestLedger ledger,
            Screenings screenings,
            Clarifications clarifications,
            Reviews reviews,
            Advices advices,
            Challenges challenges,
            AgreementReports agreements) {
        this.requests = requests;
        this.ledger = ledger;
        this.screenings = screenings;
        this.clarifications = clarifications;
        this.reviews = reviews;
        this.advices = advices;
        this.challenges = challenges;
        this.agreements = agreements;
    }

    /** @throws Forbidden when this case is not theirs to see */
    @Transactional(readOnly = true)
    public Dossier open(String number, Viewer viewer, Locale locale) {
        SupportRequest request = requests.byNumber(number);
        return BEFORE.contains(request.step()) ? undecided(request, viewer) : decided(request, viewer, locale);
    }

    /** The request alone, for the pages beside the case page that only the coordinator opens. */
    @Transactional(readOnly = true)
    public SupportRequest request(String number) {
        return requests.byNumber(number);
    }

    private Dossier undecided(SupportRequest request, Viewer viewer) {
        List<Advice> advice =
                Advices.WINDOW.contains(request.step()) || !isGroup(viewer) ? advices.of(request.id()) : List.of();
        CaseSight sight = sight(request, viewer, null, advice);
        return new Dossier(
                request,
                sight,
                screenings.of(request),
                sight.seesContact() ? clarifications.of(request.id()) : List.of(),
                advice,
                reviews.decisionOn(request.id()).orElse(null),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private Dossier decided(SupportRequest request, Viewer viewer, Locale locale) {
        CaseDuo duo = reviews.duoOf(request.id()).orElse(null);
        CaseSight sight = sight(request, viewer, duo, isGroup(viewer) ? List.of() : advices.of(request.id()));
        boolean fast = request.step() == Step.FAST_TRACKED;
        List<Challenge> asked = sight.seesOutreach() ? challenges.of(request.id()) : List.of();
        List<Pledge> pledges = sight.seesOutreach() ? challenges.pledgesOf(request.id()) : List.of();
        List<CaseAgreement> agreed = sight.seesOutreach() ? agreements.ofCase(request.id()) : List.of();
        List<Challenge> seen = sight.seesEverything()
                ? asked
                : asked.stream()
                        .filter(one -> viewer.accounts().stream().anyMatch(one::isOf))
                        .toList();
        return new Dossier(
                request,
                sight,
                null,
                List.of(),
                List.of(),
                fast ? null : reviews.decisionOn(request.id()).orElse(null),
                duo,
                seen,
                sight.seesEverything() ? pledges : of(seen, pledges),
                sight.seesOutreach() ? challenges.coverage(request, pledges, gifts(agreed), locale) : null,
                sight.seesAgreements() ? agreed : List.of());
    }

    private static List<DirectGifts.Gift> gifts(List<CaseAgreement> agreed) {
        return agreed.stream().map(CaseAgreement::gift).filter(Objects::nonNull).toList();
    }

    private static List<Pledge> of(List<Challenge> asked, List<Pledge> pledges) {
        Set<ChallengeId> ids = asked.stream().map(Challenge::id).collect(Collectors.toSet());
        return pledges.stream()
                .filter(pledge -> ids.contains(pledge.challenge()))
                .toList();
    }

    private static boolean isGroup(Viewer viewer) {
        return viewer.is(Role.COORDINATOR) || viewer.is(Role.GROUP_MEMBER);
    }

    private CaseSight sight(SupportRequest request, Viewer viewer, @Nullable CaseDuo duo, List<Advice> advice) {
        if (viewer.is(Role.COORDINATOR)) {
            return CaseSight.COORDINATOR;
        }
        if (viewer.is(Role.GROUP_MEMBER) && isScreened(request)) {
            return duo != null && duo.includes(viewer.account()) ? CaseSight.DUO : CaseSight.GROUP;
        }
        boolean advised = advice.stream().anyMatch(one -> one.account().equals(viewer.account()));
        if (viewer.is(Role.ADVISER) && (advised || Advices.WINDOW.contains(request.step()))) {
            return CaseSight.ADVISER;
        }
        throw new Forbidden();
    }

    private boolean isScreened(SupportRequest request) {
        if (PERHAPS_SCREENED.contains(request.step())) {
            return ledger.steps(request.id()).stream().anyMatch(entry -> SCREENED.contains(entry.step()));
        }
        return !NOT_SCREENED.contains(request.step());
    }
}
