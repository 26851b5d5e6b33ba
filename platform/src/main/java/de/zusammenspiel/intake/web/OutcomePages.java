package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Criteria;
import de.zusammenspiel.intake.CriteriaCheck;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.CriterionSetting;
import de.zusammenspiel.intake.DeclineLetters;
import de.zusammenspiel.intake.Finding;
import de.zusammenspiel.intake.Proposal;
import de.zusammenspiel.intake.QuestionDrafts;
import de.zusammenspiel.intake.ReferralAddress;
import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.ScreeningRule;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.intake.Verdict;
import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The endings of a screening that tell the applicant something. */
@Controller
class OutcomePages {
    private static final String DRAFT = "draft";

    private final SupportRequests requests;
    private final Screenings screenings;
    private final Criteria criteria;
    private final ReferralAddresses referrals;
    private final DeclineLetters letters;
    private final QuestionDrafts questions;

    OutcomePages(
            SupportRequests requests,
            Screenings screenings,
            Criteria criteria,
            ReferralAddresses referrals,
            DeclineLetters letters,
            QuestionDrafts questions) {
        this.requests = requests;
        this.screenings = screenings;
        this.criteria = criteria;
        this.referrals = referrals;
        this.letters = letters;
        this.questions = questions;
    }

    @GetMapping("/{site}/anfragen/{number}/pruefung/rueckfrage")
    Response ask(@PathVariable String number, Site site, FormCheck say) {
        SupportRequest request = requests.byNumber(number);
        return page("rueckfrage", request, questions.draft(request), null, null, site, say);
    }

    @PostMapping("/{site}/anfragen/{number}/pruefung/rueckfrage")
    Response asked(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String text,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        String question = check.required("text", text, 3_000);
        if (check.failed()) {
            return page("rueckfrage", request, question, null, null, site, check);
        }
        boolean byMail = screenings.askBack(request.id(), question, actor);
        return Redirect.to(
                ScreeningPages.path(site, request) + "/pruefung",
                check.say(byMail ? "intake.outcome.asked" : "intake.outcome.call"));
    }

    @GetMapping("/{site}/anfragen/{number}/pruefung/ablehnen")
    Response decline(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String kriterium,
            @RequestParam(required = false) @Nullable String adresse,
            Site site,
            FormCheck say) {
        SupportRequest request = requests.byNumber(number);
        CriteriaCheck check = screenings.of(request);
        Criterion typed = ListQuery.one(Criterion.class, kriterium);
        Criterion criterion = typed == null ? likely(check) : typed;
        ScreeningRule rule = rule(check, criterion);
        boolean chosen = kriterium != null;
        ReferralAddress address = address(adresse, say)
                .or(() -> chosen ? Optional.empty() : suggested(check.proposal(), criterion))
                .orElse(null);
        return page(
                "ablehnen", request, letters.draft(request, criterion, rule, address), criterion, address, site, say);
    }

    @PostMapping("/{site}/anfragen/{number}/pruefung/ablehnen")
    Response declined(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String kriterium,
            @RequestParam(required = false) @Nullable String adresse,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String then,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        Criterion criterion = check.choice("kriterium", Criterion.class, kriterium);
        if (criterion == null) {
            check.error("kriterium", "web.error.required");
        }
        ReferralAddress address = address(adresse, check).orElse(null);
        if (DRAFT.equals(then) && criterion != null) {
            String others = address == null ? "" : "&adresse=" + address.id().value();
            return Redirect.to(
                    ScreeningPages.path(site, request) + "/pruefung/ablehnen?kriterium=" + criterion + others);
        }
        String letter = letters.naming(address, check.required("text", text, 6_000));
        if (check.failed() || criterion == null) {
            return page("ablehnen", request, letter, criterion, address, site, check);
        }
        boolean byMail =
                screenings.decline(request.id(), criterion, letter, address == null ? null : address.id(), actor);
        return Redirect.to(
                ScreeningPages.path(site, request),
                check.say(byMail ? "intake.outcome.declined" : "intake.outcome.declinedCall"));
    }

    @GetMapping("/{site}/anfragen/{number}/pruefung/verweisen")
    Response refer(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String adresse,
            Site site,
            FormCheck say) {
        SupportRequest request = requests.byNumber(number);
        ReferralAddress address = address(adresse, say)
                .or(() -> referrals.fitting(likely(screenings.of(request))).stream()
                        .findFirst())
                .orElse(null);
        return page(
                "verweisen",
                request,
                address == null ? "" : letters.referral(request, address),
                null,
                address,
                site,
                say);
    }

    @PostMapping("/{site}/anfragen/{number}/pruefung/verweisen")
    Response referred(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String adresse,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String then,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        ReferralAddress address = address(adresse, check).orElse(null);
        if (address == null) {
            check.error("adresse", "intake.outcome.error.address");
        }
        if (DRAFT.equals(then) && address != null) {
            return Redirect.to(ScreeningPages.path(site, request) + "/pruefung/verweisen?adresse="
                    + address.id().value());
        }
        String letter = letters.naming(address, check.required("text", text, 6_000));
        if (check.failed() || address == null) {
            return page("verweisen", request, letter, null, address, site, check);
        }
        boolean byMail = screenings.refer(request.id(), address.id(), letter, actor);
        return Redirect.to(
                ScreeningPages.path(site, request),
                check.say(byMail ? "intake.outcome.referred" : "intake.outcome.referredCall"));
    }

    private Optional<ReferralAddress> suggested(Proposal proposal, Criterion criterion) {
        boolean refer = proposal instanceof Proposal.Decline decline && decline.refer();
        return referrals.fitting(criterion).stream()
                .filter(address -> refer || address.criteria().contains(criterion))
                .findFirst();
    }

    private Optional<ReferralAddress> address(@Nullable String typed, FormCheck check) {
        UUID id = check.id("adresse", typed);
        return id == null ? Optional.empty() : Optional.of(referrals.get(new ReferralAddressId(id)));
    }

    /** The criterion a refusal most likely rests on. */
    private static Criterion likely(CriteriaCheck check) {
        if (check.proposal() instanceof Proposal.Decline decline) {
            return decline.criterion();
        }
        return check.with(Verdict.NO).stream()
                .map(CriteriaCheck.Line::criterion)
                .findFirst()
                .orElse(Criterion.K1);
    }

    private static @Nullable ScreeningRule rule(CriteriaCheck check, Criterion criterion) {
        return check.findings().stream()
                .filter(finding -> finding.rule().criterion() == criterion && finding.verdict() == Verdict.NO)
                .map(Finding::rule)
                .findFirst()
                .orElse(null);
    }

    private OutcomePage page(
            String kind,
            SupportRequest request,
            String text,
            @Nullable Criterion criterion,
            @Nullable ReferralAddress address,
            Site site,
            FormCheck say) {
        boolean byMail = request.contactEmail() != null;
        String name = request.contactName().isBlank() ? request.organisationName() : request.contactName();
        LetterText around = letters.around(request, kind.equals("rueckfrage"));
        Criterion rests = criterion == null ? Criterion.K1 : criterion;
        return new OutcomePage(
                say.say("intake.outcome.title." + kind),
                request.number(),
                request.question(),
                kind,
                ScreeningPages.path(site, request) + "/pruefung",
                kind.equals("ablehnen") ? criterionOptions(criterion, say) : List.of(),
                kind.equals("rueckfrage") ? List.of() : addressOptions(rests, address),
                text,
                new Letter(
                        site.contactName(),
                        request.contactEmail() == null ? name : name + " <" + request.contactEmail() + ">",
                        site.contactEmail(),
                        null,
                        around.subject(),
                        text.isBlank() ? List.of() : Letter.paragraphs(text),
                        around.buttons().stream().findFirst().orElse(null),
                        site.contactName()),
                byMail,
                request.contactPhone(),
                say.errors());
    }

    private List<Option> criterionOptions(@Nullable Criterion chosen, FormCheck say) {
        return criteria.active().stream()
                .map(CriterionSetting::criterion)
                .map(one -> Option.of(one.name(), one.name() + " · " + say.say("intake.criterion." + one.name()))
                        .select(one == chosen))
                .toList();
    }

    private List<Option> addressOptions(Criterion criterion, @Nullable ReferralAddress chosen) {
        return referrals.fitting(criterion).stream()
                .map(one -> Option.of(one.id().value().toString(), one.name() + " – " + one.goodFor())
                        .select(chosen != null && one.id().equals(chosen.id())))
                .toList();
    }
}
