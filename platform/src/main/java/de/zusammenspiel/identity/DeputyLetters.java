package de.zusammenspiel.identity;

import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the deputy what she has agreed to. */
@Component
class DeputyLetters {
    private final Outbox outbox;
    private final Letters letters;
    private final Sites sites;

    DeputyLetters(Outbox outbox, Letters letters, Sites sites) {
        this.outbox = outbox;
        this.letters = letters;
        this.sites = sites;
    }

    void planned(Deputy deputy, Actor by) {
        Site site = sites.current();
        outbox.send(letters.write(
                        IdentityLetterKinds.DEPUTY,
                        Recipient.staff(deputy.deputyName(), deputy.deputyEmail()),
                        Map.of(
                                "wen", deputy.accountName(),
                                "ab", deputy.from(),
                                "bis", deputy.until(),
                                "notiz", deputy.note(),
                                "von", by.name()),
                        "/" + site.slug() + "/heute")
                .build());
    }
}
