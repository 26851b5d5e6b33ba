package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Thanks;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.Clarifications;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps of "Heute" that write letters. They hold to what the person was shown: under the lock everything is read anew,
 * and what has changed meanwhile is shown again before anything goes out.
 */
@Component
class TodayLetters {
    private final TodayQuestions questions;
    private final Rounds rounds;
    private final Duos duos;
    private final Meetings meetings;
    private final MeetingLetters decisions;
    private final Challenges challenges;
    private final Agreements agreements;
    private final Clarifications clarifications;
    private final Outbox outbox;
    private final Journal journal;
    private final TodayPapers papers;

    TodayLetters(
            TodayQuestions questions,
            Rounds rounds,
            Duos duos,
            Meetings meetings,
            MeetingLetters decisions,
            Challenges challenges,
            Agreements agreements,
            Clarifications clarifications,
            Outbox outbox,
            Journal journal,
            TodayPapers papers) {
        this.papers = papers;
        this.questions = questions;
        this.rounds = rounds;
        this.duos = duos;
        this.meetings = meetings;
        this.decisions = decisions;
        this.challenges = challenges;
        this.agreements = agreements;
        this.clarifications = clarifications;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** What became of the click. */
    sealed interface Outcome {
        /** Letters are on their way. */
        record Sent(String sentence) implements Outcome {}

        /** Nothing went out: it is not as it was shown. The step is offered again as it is now. */
        record Changed(List<String> sentences, TodayQuestions.Question now) implements Outcome {
            public Changed {
                sentences = List.copyOf(sentences);
            }
        }

        /** Nothing went out: there is nothing left to send. */
        record Over(String sentence) implements Outcome {}
    }

    /** @param seen what the form carries of what was shown */
    @Transactional
    public Outcome send(TodayAct act, UUID id, @Nullable String seen, Actor by, Site site, FormCheck texts) {
        questions.hold(act, id);
        Optional<TodayQuestions.Question> now = questions.ask(act, id, by, site, texts);
        if (now.isEmpty()) {
            return new Outcome.Over(over(act, id, texts));
        }
        if (!now.get().askable()) {
            return new Outcome.Over(now.get().sentence());
        }
        List<Seen.Part> changed = now.get().seen().changedSince(seen);
        return changed.isEmpty()
                ? new Outcome.Sent(now.get().yes().map(Supplier::get).orElseGet(() -> send(act, id, by, texts)))
                : new Outcome.Changed(changes(changed, act, id, texts), now.get());
    }

    /** Why there is nothing to send any more, with who was here last. */
    String over(TodayAct act, UUID id, FormCheck texts) {
        return last(act, id, "desk.over.by", texts).orElseGet(() -> texts.say("desk.over"));
    }

    private List<String> changes(List<Seen.Part> changed, TodayAct act, UUID id, FormCheck texts) {
        List<String> sentences = new ArrayList<>();
        if (changed.size() == Seen.Part.values().length) {
            sentences.add(texts.say("desk.changed.ALL"));
        } else {
            changed.forEach(part -> sentences.add(texts.say("desk.changed." + part)));
        }
        last(act, id, "desk.changed.by", texts).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> last(TodayAct act, UUID id, String key, FormCheck texts) {
        return journal.of(questions.subject(act, id), 1).stream()
                .findFirst()
                .map(entry -> texts.say(key, entry.actor(), Texts.dateTime(texts.locale(), entry.at())));
    }

    private String send(TodayAct act, UUID id, Actor by, FormCheck texts) {
        return switch (act) {
            case REMIND_ROUND -> texts.say("desk.done.reminded", rounds.remind(new RoundId(id), by));
            case ASSIGN_DUO ->
                duos.assignProposed(new SupportRequestId(id), by)
                        .map(duo -> texts.say("desk.done.duo", duo.connectorName(), duo.runnerName()))
                        .orElseGet(() -> texts.say("desk.done.noDuo"));
            case INVITE -> texts.say("desk.done.invited", meetings.invite(new MeetingId(id), by));
            case SEND_DECISIONS ->
                texts.say(
                        "desk.done.decisions",
                        decisions.send(new MeetingId(id), by).orElse(0));
            case CHOOSE -> {
                PledgeId pledge = new PledgeId(id);
                challenges.choose(pledge, by);
                yield texts.say("desk.done.chosen", challenges.pledge(pledge).organisationName());
            }
            case REMIND_APPLICANT -> {
                Clarification open = clarifications
                        .toRemind(new SupportRequestId(id))
                        .orElseThrow(() -> new NotFound("open question"));
                yield texts.say("desk.done.applicant", clarifications.remind(open.id(), by));
            }
            case AGREE -> {
                List<Pledge> pledges = agreements.pledgesWithout(new SupportRequestId(id));
                pledges.forEach(pledge -> agreements.fromPledge(pledge.id(), by));
                yield texts.say("desk.done.agreed", pledges.size());
            }
            case SEND_AGREEMENT -> {
                agreements.send(new AgreementId(id), by);
                yield texts.say("desk.done.agreementSent");
            }
            case REMIND_HOW -> texts.say("desk.done.how", agreements.askAgain(new AgreementId(id), by));
            case THANK -> {
                Agreement agreement = agreements.get(new AgreementId(id));
                agreements.thank(
                        agreement.id(),
                        agreements.thanksDraft(agreement.id()),
                        agreement.companyParty().contactEmail() == null ? Thanks.How.PERSON : Thanks.How.MAIL,
                        by);
                yield texts.say("desk.done.thanked", agreement.companyName());
            }
            case SEND_MINUTES -> papers.sendMinutes(new MeetingId(id), by, texts);
            case ASK_EVIDENCE -> papers.askForEvidence(id, by, texts);
            case RELEASE_POST -> {
                List<SentMail> held = outbox.held();
                held.forEach(mail -> outbox.release(mail.id(), by));
                yield texts.say("desk.done.post", held.size());
            }
            case RETRY_POST -> {
                List<SentMail> failed = outbox.failed();
                failed.forEach(mail -> outbox.retryFailed(mail.id(), by));
                yield texts.say("desk.done.post", failed.size());
            }
            default -> throw new IllegalStateException(act + " writes no letter");
        };
    }
}
