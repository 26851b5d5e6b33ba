package de.zusammenspiel.outreach;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sends the question round; three answers, each one click. */
@Component
class CallLetters {
    static final String CONTACT = "kontakt";
    private static final Duration LIFE = Duration.ofDays(60);

    private final Outbox outbox;
    private final Links links;
    private final Texts texts;

    CallLetters(Outbox outbox, Links links, Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
    }

    void member(CallForContacts call, CallRecipient recipient, String email) {
        send(call, recipient, Recipient.staff(recipient.name(), email), email, "outreach.knows.intro.member");
    }

    /** False when the platform has written to this person as often as it may in this case. */
    boolean partner(CallForContacts call, CallRecipient recipient, String email) {
        if (outbox.budget(email, call.request().value()).spent()) {
            return false;
        }
        send(call, recipient, Recipient.outside(recipient.name(), email), email, "outreach.knows.intro.partner");
        return true;
    }

    private void send(CallForContacts call, CallRecipient recipient, Recipient to, String email, String intro) {
        String page = links.issue(CONTACT, recipient.id(), recipient.name(), email, LIFE) + "/" + CONTACT + "?wahl=";
        outbox.send(Letter.to(to)
                .kind("outreach.call")
                .subject(say("outreach.knows.subject"))
                .paragraph(say(intro))
                .paragraph(call.sentence())
                .action(say("outreach.knows.KNOWS"), page + "kenne")
                .also(say("outreach.knows.ASKS"), page + "frage")
                .also(say("outreach.knows.PASSES"), page + "passe")
                .after(say("outreach.knows.after"))
                .about(call.request().value())
                .build());
    }

    private String say(String key) {
        return texts.text(Locale.GERMAN, key);
    }
}
