package de.zusammenspiel.outreach;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.Links;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the question round; three answers, each one click. */
@Component
class CallLetters {
    static final String CONTACT = "kontakt";
    private static final Duration LIFE = Duration.ofDays(60);

    private final Outbox outbox;
    private final Links links;
    private final Letters letters;

    CallLetters(Outbox outbox, Links links, Letters letters) {
        this.outbox = outbox;
        this.links = links;
        this.letters = letters;
    }

    void member(CallForContacts call, CallRecipient recipient, String email) {
        send(call, recipient, Recipient.staff(recipient.name(), email), email, OutreachLetterKinds.CALL_MEMBER);
    }

    /** False when the platform has written to this person as often as it may in this case. */
    boolean partner(CallForContacts call, CallRecipient recipient, String email) {
        if (outbox.budget(email, call.request().value()).spent()) {
            return false;
        }
        send(call, recipient, Recipient.outside(recipient.name(), email), email, OutreachLetterKinds.CALL_PARTNER);
        return true;
    }

    private void send(CallForContacts call, CallRecipient recipient, Recipient to, String email, LetterKind kind) {
        String page = links.issue(CONTACT, recipient.id(), recipient.name(), email, LIFE) + "/" + CONTACT + "?wahl=";
        outbox.send(letters.write(
                        kind, to, Map.of("frage", call.sentence()), page + "kenne", page + "frage", page + "passe")
                .kind("outreach.call")
                .about(call.request().value())
                .build());
    }
}
