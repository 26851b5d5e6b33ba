package de.zusammenspiel.desk.web;

import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.EvidenceRequests;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.MinutesBook;
import de.zusammenspiel.review.MinutesVersion;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Steps of "Heute" about papers: minutes that go out, evidence that has to be renewed. */
@Component
class TodayPapers {
    private final Meetings meetings;
    private final MinutesBook book;
    private final EvidenceRequests evidence;
    private final Organisations organisations;

    TodayPapers(Meetings meetings, MinutesBook book, EvidenceRequests evidence, Organisations organisations) {
        this.meetings = meetings;
        this.book = book;
        this.evidence = evidence;
        this.organisations = organisations;
    }

    TodayQuestions.Question aboutMinutes(MeetingId id, Site site, FormCheck texts) {
        Meeting meeting = meetings.get(id);
        List<MinutesVersion> sent = book.of(id);
        LocalDate day = meeting.start().toLocalDate();
        Action look = Action.link(
                texts.say(sent.isEmpty() ? "desk.go.firstMinutes" : "review.minutes.look"),
                "/" + site.slug() + "/sitzungen/" + id + "/protokoll.pdf?fassung=neu");
        MinutesBook.Standing now = book.standing(meeting);
        if (now.same()) {
            return TodayQuestions.Question.nothing(
                    texts.say("room.evening.minutes.same"),
                    Action.link(texts.say("room.go.minutes"), "/" + site.slug() + "/sitzungen/" + id + "/protokoll"));
        }
        String sentence = sent.isEmpty()
                ? texts.say("desk.ask.minutes", day)
                : texts.say("desk.ask.minutesAgain", day, sent.size() + 1);
        List<Member> readers = book.readers();
        String names = readers.stream().map(Member::name).collect(Collectors.joining(", "));
        return new TodayQuestions.Question(
                sentence,
                List.of(names),
                look,
                Seen.of(
                        readers.stream()
                                .map(member -> member.name() + " " + member.email())
                                .toList(),
                        List.of(now.content()), // what stands in the file, which the page only links to
                        List.of(sentence)));
    }

    String sendMinutes(MeetingId id, Actor by, FormCheck texts) {
        int members = book.send(meetings.get(id), by);
        return members == 0 ? texts.say("room.evening.minutes.same") : texts.say("room.evening.minutes.sent", members);
    }

    /** Two who ask for the same paper do so one after the other. */
    void holdEvidence(UUID id) {
        evidence.hold(id);
    }

    TodayQuestions.Question aboutEvidence(UUID id, Site site, FormCheck texts) {
        Optional<Evidence> open = evidence.open(id);
        if (open.isEmpty()) {
            return TodayQuestions.Question.nothing(texts.say("desk.done.already"), null);
        }
        Evidence paper = open.get();
        Action other = Action.link(
                texts.say("desk.go.evidence"),
                "/" + site.slug() + "/organisationen/" + paper.organisation() + "/nachweis");
        if (evidence.isPending(paper)) {
            return TodayQuestions.Question.nothing(texts.say("desk.done.already"), other);
        }
        LocalDate until = paper.expiresOn();
        return evidence.recipient(paper)
                .map(to -> TodayQuestions.Question.plain(
                        texts.say(
                                "desk.ask.evidence",
                                name(to),
                                texts.say("directory.evidence." + paper.kind()),
                                until == null ? "" : until),
                        List.of(to.email().value()),
                        List.of(),
                        other))
                .orElseGet(() -> TodayQuestions.Question.nothing(
                        texts.say(
                                "desk.ask.noAddress",
                                organisations.get(paper.organisation()).name()),
                        other));
    }

    String askForEvidence(UUID id, Actor by, FormCheck texts) {
        String name = evidence.open(id)
                .map(paper -> organisations.get(paper.organisation()).name())
                .orElseThrow(() -> new NotFound("evidence that runs out"));
        return evidence.ask(id, by) ? texts.say("desk.done.evidence", name) : texts.say("desk.done.already");
    }

    private static String name(Recipient to) {
        return to.name().isBlank() ? to.email().value() : to.name();
    }
}
