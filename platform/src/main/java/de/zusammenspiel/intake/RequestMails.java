package de.zusammenspiel.intake;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters to applicants. Whoever left no e-mail address gets a call instead. */
@Component
class RequestMails {
    /** Status links outlive the case by far; they end when the request is withdrawn or erased. */
    static final Duration STATUS_LIFE = Duration.ofDays(400);

    static final String STATUS = "status";
    static final String QUESTION = "rueckfrage";

    private final Outbox outbox;
    private final Links links;
    private final Letters letters;
    private final IntakeNotice notice;

    RequestMails(Outbox outbox, Links links, Letters letters, IntakeNotice notice) {
        this.notice = notice;
        this.outbox = outbox;
        this.links = links;
        this.letters = letters;
    }

    /** Confirms a request with its number, the person who looks after it and the day by which she answers. */
    void received(SupportRequest request, LocalDate answerBy) {
        if (reachable(request)) {
            Recipient to = recipient(request);
            send(
                    request,
                    write(IntakeLetterKinds.RECEIVED, request, Map.of("bis", answerBy), statusPath(request))
                            .after(notice.paragraph(to.email().value()))
                            .direct());
        }
    }

    void askedBack(SupportRequest request, Clarification asked) {
        String path =
                links.issue(QUESTION, asked.id().value(), request.contactName(), request.contactEmail(), STATUS_LIFE);
        send(
                request,
                write(
                        IntakeLetterKinds.QUESTION,
                        request,
                        Map.of("rueckfrage", asked.question(), "bis", asked.due()),
                        path + "/" + QUESTION));
    }

    /** A refusal: the words are the coordinator's. */
    void declined(SupportRequest request, String text) {
        Map<String, Object> values = values(request, Map.of("weil", "", "rat", "", "stelle", ""));
        send(
                request,
                letters.writeEdited(
                        IntakeLetterKinds.DECLINED, recipient(request), values, LetterText.paragraphs(text)));
    }

    /** A referral: the words are the coordinator's. */
    void referred(SupportRequest request, String text) {
        Map<String, Object> values = values(request, Map.of("stelle", ""));
        send(
                request,
                letters.writeEdited(
                        IntakeLetterKinds.REFERRED, recipient(request), values, LetterText.paragraphs(text)));
    }

    void split(SupportRequest request, String numbers) {
        if (reachable(request)) {
            send(request, write(IntakeLetterKinds.SPLIT, request, Map.of("nummern", numbers), statusPath(request)));
        }
    }

    void withdrawn(SupportRequest request) {
        if (reachable(request)) {
            send(request, write(IntakeLetterKinds.WITHDRAWN, request, Map.of()).direct());
        }
    }

    void draftKept(String name, String email, String path, Instant until) {
        outbox.send(letters.write(
                        IntakeLetterKinds.DRAFT,
                        Recipient.outside(name, email),
                        Map.of("bis", LocalDate.ofInstant(until, Texts.ZONE)),
                        path)
                .direct()
                .build());
    }

    private Letter.Builder write(LetterKind kind, SupportRequest request, Map<String, ?> more, String... urls) {
        return letters.write(kind, recipient(request), values(request, more), urls);
    }

    private void send(SupportRequest request, Letter.Builder letter) {
        outbox.send(letter.about(request.id().value()).build());
    }

    private static Map<String, Object> values(SupportRequest request, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("nummer", request.number());
        values.put("frage", request.question());
        return values;
    }

    static boolean reachable(SupportRequest request) {
        return request.contactEmail() != null
                && EmailAddress.parse(request.contactEmail()).isPresent();
    }

    private String statusPath(SupportRequest request) {
        return links.issue(STATUS, request.id().value(), request.contactName(), request.contactEmail(), STATUS_LIFE)
                + "/" + STATUS;
    }

    private static Recipient recipient(SupportRequest request) {
        String email = request.contactEmail();
        if (email == null) {
            throw new IllegalStateException("no e-mail address: " + request.number());
        }
        return Recipient.outside(request.contactName(), email);
    }
}
