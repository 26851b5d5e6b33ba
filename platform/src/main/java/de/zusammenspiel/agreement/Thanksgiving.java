package de.zusammenspiel.agreement;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Thanks, outside and inside, and what it was good for. */
@Component
class Thanksgiving {
    private static final int SHORT = 90;
    /** Longer than this the days are not worth naming. */
    private static final int QUICK = 60;

    private final AgreementStore store;
    private final ThanksStore thanks;
    private final EffectStore effects;
    private final StoryStore stories;
    private final AgreementLetters letters;
    private final CaseSteps steps;
    private final SupportRequests requests;
    private final Challenges challenges;
    private final Reviews reviews;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    Thanksgiving(
            AgreementStore store,
            ThanksStore thanks,
            EffectStore effects,
            StoryStore stories,
            AgreementLetters letters,
            CaseSteps steps,
            SupportRequests requests,
            Challenges challenges,
            Reviews reviews,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.thanks = thanks;
        this.effects = effects;
        this.stories = stories;
        this.letters = letters;
        this.steps = steps;
        this.requests = requests;
        this.challenges = challenges;
        this.reviews = reviews;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    String draft(Agreement agreement) {
        return letters.thanksDraft(agreement, headline(agreement));
    }

    /** "30 Schlafsäcke in neun Tagen". */
    String headline(Agreement agreement) {
        String result = agreement.given(Side.COMPANY).stream()
                .map(Contribution::what)
                .filter(what -> what.length() <= SHORT)
                .findFirst()
                .orElse(agreement.subject());
        // A whole sentence of the request ("Vor dem Winter fehlen ….") bears no "in neun Tagen" behind it.
        if (result.strip().matches("(?s).*[.!?…]")) {
            result = texts.text(Locale.GERMAN, "agreement.headline.done");
        }
        SupportRequestId request = agreement.request();
        Instant end = agreement.finishedAt();
        if (request == null || end == null) {
            return result;
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(requests.get(request).createdAt(), end));
        if (days > QUICK) {
            return result;
        }
        if (days == 1) {
            return texts.text(Locale.GERMAN, "agreement.headline.day", result);
        }
        return texts.text(Locale.GERMAN, "agreement.headline.days", result, days <= 12 ? number((int) days) : days);
    }

    private String number(int days) {
        return texts.text(Locale.GERMAN, "agreement.headline.number." + days);
    }

    void thank(Agreement agreement, String letter, Thanks.How how, Actor by) {
        if (!agreement.state().isKept()) {
            throw new NotNow(agreement.state(), "thank");
        }
        Instant now = clock.instant();
        if (!thanks.insert(agreement.id(), new Thanks(letter, how, by.label(), now))) {
            return;
        }
        store.thanked(agreement.id(), now);
        if (how == Thanks.How.MAIL) {
            letters.thanks(agreement, letter);
        }
        letters.thanksInside(agreement, members(agreement, by));
        journal.record(
                by,
                "Agreement",
                agreement.id().value(),
                how == Thanks.How.MAIL ? "thankedByMail" : "thankedInPerson",
                Map.of("company", agreement.companyName()));
        steps.thankedOrRated(store.find(agreement.id()).orElse(agreement), by);
    }

    /** Who asked the company, and the duo; whoever writes the thanks need not be told. */
    private List<UUID> members(Agreement agreement, Actor by) {
        List<UUID> members = new ArrayList<>();
        SupportRequestId request = agreement.request();
        if (request != null) {
            reviews.duoOf(request).map(CaseDuo::connector).ifPresent(members::add);
        }
        UUID runner = agreement.runner();
        if (runner != null) {
            members.add(runner);
        }
        UUID challenge = agreement.originId();
        if (agreement.origin() == Origin.CHALLENGE && challenge != null) {
            members.add(challenges.get(new ChallengeId(challenge)).askedBy());
        }
        members.removeIf(member -> member.equals(by.account()));
        return members;
    }

    Optional<Thanks> of(AgreementId id) {
        return thanks.of(id);
    }

    void rate(Agreement agreement, Effect effect, Actor by) {
        if (!agreement.state().isKept()) {
            throw new NotNow(agreement.state(), "rate");
        }
        effects.put(agreement.id(), effect, by.label(), clock.instant());
        journal.record(
                by,
                "Agreement",
                agreement.id().value(),
                "effectRated",
                Map.of(
                        "provider", String.valueOf(effect.provider()),
                        "beneficiaries", String.valueOf(effect.beneficiaries()),
                        "community", String.valueOf(effect.community())));
        steps.thankedOrRated(agreement, by);
    }

    Optional<Effect> effectOf(AgreementId id) {
        return effects.of(id);
    }

    void followedUp(Agreement agreement, boolean withoutUs, Actor by) {
        effects.followedUp(agreement.id(), withoutUs, clock.instant());
        journal.record(
                by,
                "Agreement",
                agreement.id().value(),
                withoutUs ? "followedUpWithoutUs" : "followedUp",
                Map.of("number", agreement.number()));
    }

    /** A side has taken its consent back. */
    void withdrawStory(Agreement agreement, Actor by) {
        if (stories.unpublish(agreement.id())) {
            journal.record(
                    by, "Agreement", agreement.id().value(), "storyWithdrawn", Map.of("number", agreement.number()));
        }
    }
}
