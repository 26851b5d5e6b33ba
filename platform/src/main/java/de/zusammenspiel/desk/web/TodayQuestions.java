package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.Clarifications;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.review.AgendaItem;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Round;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.RoundVoter;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is asked before a step of "Heute" writes letters: who gets what, as it stands at this moment. */
@Component
class TodayQuestions {
    private final Rounds rounds;
    private final Duos duos;
    private final Meetings meetings;
    private final MeetingLetters decisions;
    private final Challenges challenges;
    private final Agreements agreements;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Clarifications clarifications;
    private final Accounts accounts;
    private final Outbox outbox;
    private final TodayPapers papers;
    private final NextAsks next;

    TodayQuestions(
            Rounds rounds,
            Duos duos,
            Meetings meetings,
            MeetingLetters decisions,
            Challenges challenges,
            Agreements agreements,
            SupportRequests requests,
            RequestLedger ledger,
            Clarifications clarifications,
            Accounts accounts,
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
        this.ledger = ledger;
        this.clarifications = clarifications;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /**
     * @param words what will be written, empty where it is a letter everybody knows
     * @param other where it can be changed
     * @param seen recipients, words and state behind it, to be compared at the click
     * @param askable whether there is anything to say yes to
     * @param yes does exactly what was asked, where looking it up again could find something else
     */
    record Question(
            String sentence,
            List<String> words,
            @Nullable Action other,
            Seen seen,
            boolean askable,
            Optional<Supplier<String>> yes) {
        Question {
            words = List.copyOf(words);
        }

        Question(String sentence, List<String> words, @Nullable Action other, Seen seen) {
            this(sentence, words, other, seen, true, Optional.empty());
        }

        /** What is shown is all there is behind it. */
        static Question plain(String sentence, List<String> recipients, List<String> words, @Nullable Action other) {
            return new Question(sentence, words, other, Seen.of(recipients, words, List.of(sentence)));
        }

        /** There is nothing to say yes to; the sentence says why. */
        static Question nothing(String sentence, @Nullable Action other) {
            return new Question(
                    sentence, List.of(), other, Seen.of(List.of(), List.of(), List.of()), false, Optional.empty());
        }

        /** @param does what the yes does; says what became of it */
        Question answered(Supplier<String> does) {
            return new Question(sentence, words, other, seen, askable, Optional.of(does));
        }
    }

    /** Holds what the letters are about until the transaction ends, so that two people do the step one after the other. */
    void hold(TodayAct act, UUID id) {
        switch (act) {
            case REMIND_ROUND -> rounds.hold(new RoundId(id));
            case ASSIGN_DUO, REMIND_APPLICANT, AGREE -> ledger.lock(new SupportRequestId(id));
            case INVITE, SEND_DECISIONS, SEND_MINUTES -> meetings.hold(new MeetingId(id));
            case CHOOSE -> ledger.lock(challenges.pledge(new PledgeId(id)).request());
            case SEND_AGREEMENT, REMIND_HOW, THANK -> agreements.hold(new AgreementId(id));
            case ASK_NEXT -> ledger.lock(challenges.get(new ChallengeId(id)).request());
            case ASK_EVIDENCE -> papers.holdEvidence(id);
            case RELEASE_POST, RETRY_POST -> outbox.hold();
            default -> throw new IllegalStateException(act + " writes no letter");
        }
    }

    /** Whose journal tells who was here before. */
    UUID subject(TodayAct act, UUID id) {
        return switch (act) {
            case CHOOSE -> challenges.pledge(new PledgeId(id)).request().value();
            case ASK_NEXT -> challenges.get(new ChallengeId(id)).request().value();
            default -> id;
        };
    }

    /** Empty when there is nothing left to send: somebody did it, or it is not needed any more. */
    Optional<Question> ask(TodayAct act, UUID id, Actor by, Site site, FormCheck texts) {
        String at = "/" + site.slug();
        return switch (act) {
            case REMIND_ROUND -> round(new RoundId(id), texts);
            case ASSIGN_DUO -> duo(new SupportRequestId(id), texts);
            case INVITE -> invitation(new MeetingId(id), at, texts);
            case SEND_DECISIONS -> decided(new MeetingId(id), at, texts);
            case CHOOSE -> choice(new PledgeId(id), texts);
            case REMIND_APPLICANT -> applicant(new SupportRequestId(id), texts);
            case AGREE -> agreement(new SupportRequestId(id), texts);
            case SEND_AGREEMENT -> confirmation(agreements.get(new AgreementId(id)), texts);
            case REMIND_HOW -> outcome(agreements.get(new AgreementId(id)), texts);
            case THANK -> thanks(agreements.get(new AgreementId(id)), at, texts);
            case SEND_MINUTES -> Optional.of(papers.aboutMinutes(new MeetingId(id), site, texts));
            case ASK_EVIDENCE -> Optional.of(papers.aboutEvidence(id, site, texts));
            case ASK_NEXT -> Optional.of(next.ask(new ChallengeId(id), by, site, texts));
            case RELEASE_POST -> post("desk.ask.release", outbox.held(), at, texts);
            case RETRY_POST -> post("desk.ask.retry", outbox.failed(), at, texts);
            default -> throw new IllegalStateException(act + " writes no letter");
        };
    }

    private Optional<Question> round(RoundId id, FormCheck texts) {
        List<RoundVoter> silent = rounds.toRemind(id);
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        Round round = rounds.get(id);
        String names = silent.stream().map(RoundVoter::name).collect(Collectors.joining(", "));
        return plain(
                texts.say("desk.ask.round", names),
                // the address belongs to the voter and stays as it was when the round began
                silent.stream().map(voter -> voter.id().toString()).toList(),
                round.until(),
                round.items().size());
    }

    private Optional<Question> duo(SupportRequestId id, FormCheck texts) {
        return duos.proposed().stream()
                .filter(one -> one.request().id().equals(id))
                .findFirst()
                .flatMap(one -> {
                    CaseDuo two = one.duo();
                    return plain(
                            texts.say("desk.ask.duo", two.connectorName(), two.runnerName()),
                            Stream.of(two.connector(), two.runner())
                                    .map(this::address)
                                    .toList(),
                            one.request().step());
                });
    }

    private Optional<Question> invitation(MeetingId id, String at, FormCheck texts) {
        Meeting meeting = meetings.get(id);
        if (!meeting.isOpen() || meeting.invitedAt() != null) {
            return Optional.empty();
        }
        List<Object> state = new ArrayList<>(List.of(meeting.start(), meeting.place()));
        meetings.agenda(id).stream().map(AgendaItem::request).forEach(state::add);
        return Optional.of(new Question(
                texts.say("desk.ask.invite", meeting.start().toLocalDate(), meeting.items()),
                List.of(),
                Action.link(texts.say("desk.go.agenda"), at + "/sitzungen/" + id),
                Seen.of(
                        accounts.membersOf(Role.GROUP_MEMBER).stream()
                                .map(Member::email)
                                .sorted()
                                .toList(),
                        List.of(),
                        facts(state.toArray()))));
    }

    private Optional<Question> decided(MeetingId id, String at, FormCheck texts) {
        List<MeetingLetters.Draft> drafts = decisions.waiting(meetings.get(id).id());
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                texts.say("desk.ask.decisions"),
                drafts.stream()
                        .map(draft -> draft.request().organisationName() + ": " + draft.subject())
                        .toList(),
                Action.link(texts.say("desk.go.readLetters"), at + "/sitzungen/" + id + "/briefe"),
                Seen.of(
                        drafts.stream()
                                .map(draft -> draft.request().number() + " " + draft.to())
                                .toList(),
                        drafts.stream()
                                .flatMap(
                                        draft -> Stream.concat(Stream.of(draft.subject()), draft.paragraphs().stream()))
                                .toList(),
                        drafts.stream().map(draft -> draft.verdict().name()).toList())));
    }

    private Optional<Question> choice(PledgeId id, FormCheck texts) {
        Pledge pledge = challenges.pledge(id);
        SupportRequest request = requests.get(pledge.request());
        if (pledge.state() != PledgeState.OFFERED || !challenges.searching(request)) {
            return Optional.empty();
        }
        List<Pledge> others = challenges.pledgesOf(pledge.request());
        return plain(
                texts.say("desk.ask.choose", pledge.organisationName()),
                others.stream()
                        .map(other -> other.id() + " " + other.state())
                        .sorted()
                        .toList(),
                pledge,
                request.step());
    }

    private Optional<Question> applicant(SupportRequestId id, FormCheck texts) {
        SupportRequest request = requests.get(id);
        return clarifications
                .toRemind(id)
                .map((Clarification open) -> new Question(
                        texts.say("desk.ask.applicant", request.contactName()),
                        List.of(open.question()),
                        null,
                        Seen.of(
                                facts(request.contactName(), request.contactEmail()),
                                List.of(open.question()),
                                facts(request.step(), open.due()))));
    }

    private Optional<Question> agreement(SupportRequestId id, FormCheck texts) {
        SupportRequest request = requests.get(id);
        List<Pledge> pledges = agreements.pledgesWithout(id);
        if (pledges.isEmpty()) {
            return Optional.empty();
        }
        return plain(
                texts.say(
                        "desk.ask.agree",
                        pledges.stream().map(Pledge::organisationName).collect(Collectors.joining(", ")),
                        request.organisationName()),
                facts(request.organisationName(), request.contactName(), request.contactEmail()),
                pledges,
                request.version());
    }

    private static Optional<Question> confirmation(Agreement agreement, FormCheck texts) {
        List<Party> open = agreement.parties().stream()
                .filter(party -> !party.isConfirmed())
                .toList();
        if (!agreement.state().isChangeable() || open.isEmpty()) {
            return Optional.empty();
        }
        return plain(texts.say("desk.ask.sendAgreement", names(open)), addresses(open), agreement.version());
    }

    private Optional<Question> outcome(Agreement agreement, FormCheck texts) {
        List<Party> open = agreements.toAskAgain(agreement.id());
        return open.isEmpty()
                ? Optional.empty()
                : plain(texts.say("desk.ask.how", names(open)), addresses(open), agreement.version());
    }

    private Optional<Question> thanks(Agreement agreement, String at, FormCheck texts) {
        if (!agreement.state().isKept() || agreement.thankedAt() != null) {
            return Optional.empty();
        }
        String draft = agreements.thanksDraft(agreement.id());
        return Optional.of(new Question(
                texts.say(
                        agreement.companyParty().contactEmail() == null ? "desk.ask.thankInPerson" : "desk.ask.thank",
                        agreement.companyName()),
                draft.lines().filter(line -> !line.isBlank()).toList(),
                Action.link(texts.say("desk.go.changeWords"), at + "/vereinbarungen/" + agreement.number() + "/dank"),
                Seen.of(addresses(List.of(agreement.companyParty())), List.of(draft), facts(agreement.version()))));
    }

    private static Optional<Question> post(String sentence, List<SentMail> mails, String at, FormCheck texts) {
        if (mails.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                texts.say(sentence, mails.size()),
                mails.stream()
                        .map(mail -> (mail.toName().isBlank() ? mail.toEmail() : mail.toName()) + ": " + mail.subject())
                        .toList(),
                Action.link(texts.say("desk.go.post"), at + "/post"),
                Seen.of(
                        mails.stream()
                                .map(mail -> mail.id() + " " + mail.toEmail())
                                .sorted()
                                .toList(),
                        mails.stream().map(SentMail::subject).sorted().toList(),
                        List.of())));
    }

    /** A letter everybody knows. */
    private static Optional<Question> plain(String sentence, List<String> recipients, @Nullable Object... state) {
        return Optional.of(
                new Question(sentence, List.of(), null, Seen.of(recipients, List.of(sentence), facts(state))));
    }

    private String address(UUID account) {
        return account + " " + accounts.member(account).map(Member::email).orElse("");
    }

    private static List<String> facts(@Nullable Object... facts) {
        return Stream.of(facts).map(String::valueOf).toList();
    }

    private static List<String> addresses(List<Party> parties) {
        return parties.stream()
                .map(party -> party.organisationName() + " " + party.contactEmail())
                .toList();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::organisationName).collect(Collectors.joining(", "));
    }
}
