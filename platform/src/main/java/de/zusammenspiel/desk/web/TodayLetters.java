package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.Thanks;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.Clarifications;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.RoundVoter;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Action;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of "Heute" that write letters: first who gets what, then it goes out. */
@Component
class TodayLetters {
    private final Rounds rounds;
    private final Duos duos;
    private final Meetings meetings;
    private final MeetingLetters decisions;
    private final Challenges challenges;
    private final Agreements agreements;
    private final SupportRequests requests;
    private final Clarifications clarifications;
    private final Outbox outbox;
    private final TodayPapers papers;
    private final NextAsks next;

    TodayLetters(
            Rounds rounds,
            Duos duos,
            Meetings meetings,
            MeetingLetters decisions,
            Challenges challenges,
            Agreements agreements,
            SupportRequests requests,
            Clarifications clarifications,
            Outbox outbox,
            TodayPapers papers,
            NextAsks next) {
        this.papers = papers;
        this.next = next;
        this.rounds = rounds;
        this.duos = duos;
        this.meetings = meetings;
        this.decisions = decisions;
        this.challenges = challenges;
        this.agreements = agreements;
        this.requests = requests;
        this.clarifications = clarifications;
        this.outbox = outbox;
    }

    /**
     * What a person is asked before.
     *
     * @param words what will be written, empty where it is a letter everybody knows
     * @param other where it can be changed
     * @param askable whether there is anything to say yes to
     */
    record Question(
            String sentence, List<String> words, @Nullable Action other, boolean askable) {
        Question {
            words = List.copyOf(words);
        }

        Question(String sentence, List<String> words, @Nullable Action other) {
            this(sentence, words, other, true);
        }

        /** There is nothing to say yes to; the sentence says why. */
        static Question nothing(String sentence, @Nullable Action other) {
            return new Question(sentence, List.of(), other, false);
        }
    }

    Question ask(TodayAct act, UUID id, Actor by, Site site, FormCheck texts) {
        String at = "/" + site.slug();
        return switch (act) {
            case REMIND_ROUND -> plain(texts.say("desk.ask.round", silent(new RoundId(id))));
            case ASSIGN_DUO -> {
                Duos.Proposed one = proposed(new SupportRequestId(id));
                yield plain(texts.say(
                        "desk.ask.duo", one.duo().connectorName(), one.duo().runnerName()));
            }
            case INVITE -> {
                Meeting meeting = meetings.get(new MeetingId(id));
                yield new Question(
                        texts.say("desk.ask.invite", meeting.start().toLocalDate(), meeting.items()),
                        List.of(),
                        Action.link(texts.say("desk.go.agenda"), at + "/sitzungen/" + id));
            }
            case SEND_DECISIONS ->
                new Question(
                        texts.say("desk.ask.decisions"),
                        decisions.waiting(new MeetingId(id)).stream()
                                .map(draft -> draft.request().organisationName() + ": " + draft.subject())
                                .toList(),
                        Action.link(texts.say("desk.go.readLetters"), at + "/sitzungen/" + id + "/briefe"));
            case CHOOSE ->
                plain(texts.say(
                        "desk.ask.choose", challenges.pledge(new PledgeId(id)).organisationName()));
            case REMIND_APPLICANT -> {
                Clarification open = open(new SupportRequestId(id));
                yield new Question(
                        texts.say(
                                "desk.ask.applicant",
                                requests.get(open.request()).contactName()),
                        List.of(open.question()),
                        null);
            }
            case AGREE ->
                plain(texts.say(
                        "desk.ask.agree",
                        agreements.pledgesWithout(new SupportRequestId(id)).stream()
                                .map(Pledge::organisationName)
                                .collect(Collectors.joining(", ")),
                        requests.get(new SupportRequestId(id)).organisationName()));
            case SEND_AGREEMENT ->
                plain(texts.say("desk.ask.sendAgreement", unconfirmed(agreements.get(new AgreementId(id)))));
            case REMIND_HOW ->
                plain(texts.say(
                        "desk.ask.how",
                        agreements.unanswered(new AgreementId(id)).stream()
                                .map(Party::organisationName)
                                .collect(Collectors.joining(", "))));
            case THANK -> {
                Agreement agreement = agreements.get(new AgreementId(id));
                yield new Question(
                        texts.say(
                                reachable(agreement) ? "desk.ask.thank" : "desk.ask.thankInPerson",
                                agreement.companyName()),
                        agreements
                                .thanksDraft(agreement.id())
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        Action.link(
                                texts.say("desk.go.changeWords"),
                                at + "/vereinbarungen/" + agreement.number() + "/dank"));
            }
            case SEND_MINUTES -> papers.aboutMinutes(new MeetingId(id), site, texts);
            case ASK_EVIDENCE -> papers.aboutEvidence(id, site, texts);
            case ASK_NEXT -> next.ask(new ChallengeId(id), by, site, texts);
            case RELEASE_POST -> post("desk.ask.release", outbox.held(), at, texts);
            case RETRY_POST -> post("desk.ask.retry", outbox.failed(), at, texts);
            default -> throw new IllegalStateException(act + " writes no letter");
        };
    }

    @Transactional
    public String send(TodayAct act, UUID id, Actor by, FormCheck texts) {
        return switch (act) {
            case REMIND_ROUND -> texts.say("desk.done.reminded", rounds.remind(new RoundId(id), by));
            case ASSIGN_DUO ->
                duos.assignProposed(new SupportRequestId(id), by)
                        .map(duo -> texts.say("desk.done.duo", duo.connectorName(), duo.runnerName()))
                        .orElseGet(() -> texts.say("desk.done.noDuo"));
            case INVITE -> {
                OptionalInt invited = meetings.inviteFirst(new MeetingId(id), by);
                yield invited.isPresent()
                        ? texts.say("desk.done.invited", invited.getAsInt())
                        : texts.say("desk.done.already");
            }
            case SEND_DECISIONS -> texts.say("desk.done.decisions", decisions.send(new MeetingId(id), by));
            case CHOOSE -> {
                PledgeId pledge = new PledgeId(id);
                challenges.choose(pledge, by);
                yield texts.say("desk.done.chosen", challenges.pledge(pledge).organisationName());
            }
            case REMIND_APPLICANT -> {
                Clarification open = open(new SupportRequestId(id));
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
                        reachable(agreement) ? Thanks.How.MAIL : Thanks.How.PERSON,
                        by);
                yield texts.say("desk.done.thanked", agreement.companyName());
            }
            case SEND_MINUTES -> papers.sendMinutes(new MeetingId(id), by, texts);
            case ASK_EVIDENCE -> papers.askForEvidence(id, by, texts);
            case ASK_NEXT -> next.plan(new ChallengeId(id), by, texts);
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

    private static Question plain(String sentence) {
        return new Question(sentence, List.of(), null);
    }

    private static Question post(String sentence, List<SentMail> mails, String at, FormCheck texts) {
        return new Question(
                texts.say(sentence, mails.size()),
                mails.stream()
                        .map(mail -> (mail.toName().isBlank() ? mail.toEmail() : mail.toName()) + ": " + mail.subject())
                        .toList(),
                Action.link(texts.say("desk.go.post"), at + "/post"));
    }

    private String silent(RoundId id) {
        return rounds.get(id).voters().stream()
                .filter(voter -> voter.answeredAt() == null)
                .map(RoundVoter::name)
                .collect(Collectors.joining(", "));
    }

    private Duos.Proposed proposed(SupportRequestId id) {
        return duos.proposed().stream()
                .filter(one -> one.request().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposed duo"));
    }

    private Clarification open(SupportRequestId id) {
        return clarifications.of(id).stream()
                .filter(Clarification::isOpen)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("open question"));
    }

    private static boolean reachable(Agreement agreement) {
        return agreement.companyParty().contactEmail() != null;
    }

    private static String unconfirmed(Agreement agreement) {
        return agreement.parties().stream()
                .filter(party -> !party.isConfirmed())
                .map(Party::organisationName)
                .collect(Collectors.joining(", "));
    }
}
