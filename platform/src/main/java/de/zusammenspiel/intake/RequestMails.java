package de.zusammenspiel.intake;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private final Sites sites;
    private final Texts texts;

    RequestMails(Outbox outbox, Links links, Sites sites, Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.texts = texts;
    }

    /** Confirms a request with its number, the person who looks after it and the day by which she answers. */
    void received(SupportRequest request, LocalDate answerBy) {
        if (!reachable(request)) {
            return;
        }
        Site site = sites.current();
        outbox.send(to(request, "intake.received")
                .subject(say("intake.mail.received.subject", request.number()))
                .paragraph(say("intake.mail.received.thanks", request.question()))
                .paragraph(say("intake.mail.received.next", site.contactName(), answerBy, request.number()))
                .action(say("intake.mail.status"), statusPath(request))
                .after(say("intake.mail.received.after"))
                .direct()
                .build());
    }

    void askedBack(SupportRequest request, Clarification asked) {
        String path =
                links.issue(QUESTION, asked.id().value(), request.contactName(), request.contactEmail(), STATUS_LIFE);
        outbox.send(to(request, "intake.question")
                .subject(say("intake.mail.question.subject", request.number()))
                .paragraph(say("intake.mail.question.intro", request.question()))
                .paragraphs(paragraphs(asked.question()))
                .action(say("intake.mail.question.answer"), path + "/" + QUESTION)
                .after(say("intake.mail.question.due", asked.due()))
                .build());
    }

    /** A refusal or a referral: the words are the coordinator's. */
    void decided(SupportRequest request, String kind, String text) {
        outbox.send(to(request, kind)
                .subject(say("intake.mail.decided.subject", request.number()))
                .paragraphs(paragraphs(text))
                .build());
    }

    void split(SupportRequest request, String numbers) {
        if (!reachable(request)) {
            return;
        }
        outbox.send(to(request, "intake.split")
                .subject(say("intake.mail.split.subject", request.number()))
                .paragraph(say("intake.mail.split.text", request.question()))
                .paragraph(say("intake.mail.split.numbers", numbers))
                .paragraph(say("intake.mail.split.why"))
                .action(say("intake.mail.status"), statusPath(request))
                .build());
    }

    void withdrawn(SupportRequest request) {
        if (!reachable(request)) {
            return;
        }
        outbox.send(to(request, "intake.withdrawn")
                .subject(say("intake.mail.withdrawn.subject", request.number()))
                .paragraph(say("intake.mail.withdrawn.text", request.question()))
                .paragraph(say("intake.mail.withdrawn.again"))
                .direct()
                .build());
    }

    void draftKept(String name, String email, String path, Instant until) {
        outbox.send(Letter.to(new Recipient(name, new EmailAddress(email), true))
                .kind("intake.draft")
                .subject(say("intake.mail.draft.subject"))
                .paragraph(say("intake.mail.draft.text"))
                .action(say("intake.mail.draft.go"), path)
                .after(say("intake.mail.draft.until", LocalDate.ofInstant(until, Texts.ZONE)))
                .direct()
                .build());
    }

    static boolean reachable(SupportRequest request) {
        return request.contactEmail() != null
                && EmailAddress.parse(request.contactEmail()).isPresent();
    }

    private String statusPath(SupportRequest request) {
        return links.issue(STATUS, request.id().value(), request.contactName(), request.contactEmail(), STATUS_LIFE)
                + "/" + STATUS;
    }

    private static Letter.Builder to(SupportRequest request, String kind) {
        String email = request.contactEmail();
        if (email == null) {
            throw new IllegalStateException("no e-mail address: " + request.number());
        }
        return Letter.to(Recipient.outside(request.contactName(), email))
                .kind(kind)
                .about(request.id().value());
    }

    static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }

    private String say(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }
}
