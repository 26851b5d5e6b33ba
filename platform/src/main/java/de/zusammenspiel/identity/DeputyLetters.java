package de.zusammenspiel.identity;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the deputy what she has agreed to. */
@Component
class DeputyLetters {
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Outbox outbox;
    private final Sites sites;
    private final Texts texts;

    DeputyLetters(Outbox outbox, Sites sites, Texts texts) {
        this.outbox = outbox;
        this.sites = sites;
        this.texts = texts;
    }

    void planned(Deputy deputy, Actor by) {
        Site site = sites.current();
        Letter.Builder letter = Letter.to(Recipient.staff(deputy.deputyName(), deputy.deputyEmail()))
                .kind("identity.deputy")
                .locale(LANGUAGE)
                .subject(texts.text(
                        LANGUAGE, "deputy.mail.subject", deputy.accountName(), deputy.from(), deputy.until()))
                .paragraph(texts.text(
                        LANGUAGE, "deputy.mail.text", deputy.accountName(), deputy.from(), deputy.until(), site.name()))
                .paragraph(texts.text(LANGUAGE, "deputy.mail.means", deputy.accountName()));
        if (!deputy.note().isBlank()) {
            letter.paragraph(texts.text(LANGUAGE, "deputy.mail.note", deputy.accountName(), deputy.note()));
        }
        outbox.send(letter.action(texts.text(LANGUAGE, "deputy.mail.button"), "/" + site.slug() + "/heute")
                .after(texts.text(LANGUAGE, "deputy.mail.after", by.name()))
                .build());
    }
}
