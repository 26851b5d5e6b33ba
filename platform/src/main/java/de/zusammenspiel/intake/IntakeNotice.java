package de.zusammenspiel.intake;

import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The last paragraph of every receipt: what happens to what somebody has told us about herself (Art. 13 GDPR). */
@Component
class IntakeNotice {
    private final Letters letters;
    private final Sites sites;
    private final PublicAddress address;

    IntakeNotice(Letters letters, Sites sites, PublicAddress address) {
        this.letters = letters;
        this.sites = sites;
        this.address = address;
    }

    /** In the language this address reads. */
    String paragraph(String email) {
        Site site = sites.current();
        return letters.text(
                        IntakeLetterKinds.NOTICE,
                        email,
                        Map.of(
                                "adresse", site.contactEmail(),
                                "seite", address.of("/" + site.slug() + "/datenschutz")))
                .draft();
    }
}
