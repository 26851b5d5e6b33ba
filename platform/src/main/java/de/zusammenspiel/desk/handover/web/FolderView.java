package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.desk.handover.HandoverFolder;
import de.zusammenspiel.desk.handover.OpenCase;
import de.zusammenspiel.desk.handover.YearDate;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.directory.TalkingHint;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what stands in the folder, on the page and on paper. */
final class FolderView {
    private final Site site;
    private final LocalDate today;
    private final FormCheck texts;

    FolderView(Site site, LocalDate today, FormCheck texts) {
        this.site = site;
        this.today = today;
        this.texts = texts;
    }

    private record Dated(LocalDate day, DatedLine line) {}

    List<CaseRow> cases(List<OpenCase> cases) {
        return cases.stream().map(this::row).toList();
    }

    CaseRow row(OpenCase one) {
        SupportRequest request = one.request();
        LocalDate due = one.due();
        PhoneNote last = one.lastNote();
        return new CaseRow(
                request.number(),
                at("/anfragen/" + request.number()),
                request.organisationName(),
                request.question(),
                say("desk.stepName." + request.step()),
                say("handover.next." + request.step()),
                due == null ? null : date(due),
                due != null && due.isBefore(today),
                person(request.contactName(), request.contactPhone(), request.contactEmail()),
                one.duo() == null
                        ? null
                        : say(
                                "handover.case.duo",
                                one.duo().connectorName(),
                                one.duo().runnerName()),
                Stream.concat(
                                one.promises().stream().map(this::promise),
                                one.asked().stream().map(this::asked))
                        .toList(),
                last == null ? null : say("handover.case.last", date(last), last.caller(), last.sentence()),
                one.hints().stream().map(this::hint).toList());
    }

    private String promise(AgreementCard card) {
        LocalDate until = card.until();
        return until == null
                ? say("handover.promise", card.companyName(), card.subject(), card.number())
                : say("handover.promise.until", card.companyName(), card.subject(), card.number(), until);
    }

    private String asked(Challenge challenge) {
        return say(
                challenge.askedAt() == null ? "handover.asking" : "handover.asked",
                challenge.organisationName(),
                challenge.askedByName());
    }

    String hint(TalkingHint hint) {
        return say("handover.hint", hint.contact().name(), hint.organisationName(), hint.text());
    }

    List<FolderPage.Talk> talks(List<TalkingHint> hints) {
        return hints.stream()
                .map(hint -> new FolderPage.Talk(
                        person(
                                hint.contact().name(),
                                hint.contact().phone(),
                                hint.contact().email()),
                        hint.organisationName(),
                        at("/organisationen/" + hint.contact().organisation()),
                        hint.text()))
                .toList();
    }

    /** What runs out soonest first: promises, asks, cases, tasks and what was said on the phone. */
    List<DatedLine> deadlines(HandoverFolder folder) {
        List<Dated> lines = new ArrayList<>();
        for (OpenCase one : folder.cases()) {
            SupportRequest request = one.request();
            for (AgreementCard card : one.promises()) {
                add(lines, card.until(), promise(card), "/vereinbarungen/" + card.number());
            }
            for (Challenge challenge : one.asked()) {
                add(lines, challenge.restsOn(), asked(challenge), "/ansprachen/" + challenge.number());
            }
            add(
                    lines,
                    request.due(),
                    say("handover.due.case", request.number(), request.organisationName(), request.question()),
                    "/anfragen/" + request.number());
        }
        folder.tasks()
                .forEach(task -> add(
                        lines,
                        task.due(),
                        say("handover.due.task", task.ownerName(), task.what()),
                        "/sitzungen/" + task.meeting()));
        folder.calls()
                .forEach(note -> add(
                        lines,
                        note.nextOn(),
                        say("handover.due.call", note.who(), note.nextStep()),
                        "/notizen/" + note.id()));
        return sorted(lines);
    }

    List<DatedLine> dates(HandoverFolder folder) {
        List<Dated> lines = new ArrayList<>();
        folder.meetings()
                .forEach(meeting -> add(
                        lines,
                        meeting.start().toLocalDate(),
                        say("handover.date.meeting", meeting.place()),
                        "/sitzungen/" + meeting.id()));
        folder.dates().stream()
                .filter(date -> date.kind() == YearDate.Kind.DATE)
                .forEach(date -> add(lines, date.next(today), words(date), null));
        return sorted(lines);
    }

    List<DatedLine> money(HandoverFolder folder) {
        List<Dated> lines = new ArrayList<>();
        folder.dates().stream()
                .filter(date -> date.kind() != YearDate.Kind.DATE)
                .forEach(date -> add(
                        lines, date.next(today), say("handover.yearKind." + date.kind()) + ": " + words(date), null));
        return sorted(lines);
    }

    private static String words(YearDate date) {
        return date.note().isBlank() ? date.what() : date.what() + " – " + date.note();
    }

    private void add(List<Dated> lines, @Nullable LocalDate day, String text, @Nullable String path) {
        if (day != null) {
            lines.add(new Dated(
                    day, new DatedLine(date(day), text, path == null ? null : at(path), day.isBefore(today))));
        }
    }

    private static List<DatedLine> sorted(List<Dated> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::line)
                .toList();
    }

    private String person(String name, @Nullable String phone, @Nullable String email) {
        return Stream.of(name, phone == null ? "" : phone, email == null ? "" : email)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String date(PhoneNote note) {
        return date(LocalDate.ofInstant(note.at(), Texts.ZONE));
    }

    String date(LocalDate day) {
        return Texts.date(texts.locale(), day);
    }

    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    String at(String path) {
        return "/" + site.slug() + path;
    }

    /** Papers are German whoever makes them. */
    static FormCheck german(Texts texts) {
        return new FormCheck(texts, Locale.GERMAN);
    }
}
