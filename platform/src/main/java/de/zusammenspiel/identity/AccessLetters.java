package de.zusammenspiel.identity;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answer to somebody who asks what is stored about her (Art. 15 GDPR). It is a letter of the installation, forgotten
 * after 30 days: otherwise the answer itself would be the fullest record of the person.
 */
@Service
public class AccessLetters {
    private final Outbox outbox;
    private final Letters letters;
    private final Sites sites;
    private final Journal journal;

    AccessLetters(Outbox outbox, Letters letters, Sites sites, Journal journal) {
        this.outbox = outbox;
        this.letters = letters;
        this.sites = sites;
        this.journal = journal;
    }

    /**
     * @param paper what is stored, as PDF; null where nothing is, which she is told as well
     * @return false when there is no address to write to
     */
    @Transactional
    public boolean answer(String name, String email, byte @Nullable [] paper, Actor by) {
        Site site = sites.current();
        return EmailAddress.parse(email)
                .map(address -> {
                    LetterKind kind = paper == null ? IdentityLetterKinds.ACCESS_NOTHING : IdentityLetterKinds.ACCESS;
                    Letter.Builder letter = letters.write(kind, new Recipient(name, address, true), Map.of())
                            .direct();
                    if (paper != null) {
                        letter.attach("auskunft.pdf", "application/pdf", paper);
                    }
                    journal.record(by, "Site", site.id().value(), "accessAnswered", Map.of("name", name));
                    return outbox.sendOfInstallation(
                            letter.build(), Sender.of(site.contactName(), site.contactEmail()));
                })
                .isPresent();
    }
}
