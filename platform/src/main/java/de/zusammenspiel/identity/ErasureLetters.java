package de.zusammenspiel.identity;

import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last letter to somebody whose data was erased. It goes out as a letter of the installation, which forgets it after
 * 30 days; among the letters of the site the address would stay for years.
 */
@Service
public class ErasureLetters {
    private final Outbox outbox;
    private final Letters letters;
    private final Sites sites;

    ErasureLetters(Outbox outbox, Letters letters, Sites sites) {
        this.outbox = outbox;
        this.letters = letters;
        this.sites = sites;
    }

    /** How the person reads; to be asked before that, too, is erased. */
    @Transactional(readOnly = true)
    public Wording wording(String email) {
        return letters.wording(email);
    }

    /**
     * @param kept what the law wants to be kept, with its reasons
     * @return false when there is no address to write to
     */
    @Transactional
    public boolean confirm(String name, String email, Wording wording, List<String> kept) {
        Site site = sites.current();
        return EmailAddress.parse(email)
                .map(address -> outbox.sendOfInstallation(
                        letters.write(
                                        IdentityLetterKinds.ERASED,
                                        new Recipient(name, address, true),
                                        wording,
                                        Map.of("bleibt", String.join("; ", kept)))
                                .direct()
                                .build(),
                        Sender.of(site.contactName(), site.contactEmail())))
                .isPresent();
    }
}
