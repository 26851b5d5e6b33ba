package de.zusammenspiel.directory;

import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person has to be told whose name came from somebody else. The draft is German, like everything companies get. */
@Component
class NoticeWords {
    /** Stands in every wording, so that one can see later whether it was said. */
    static final String MARK = "Art. 14 DSGVO";

    private final Letters letters;
    private final Sites sites;
    private final PublicAddress address;

    NoticeWords(Letters letters, Sites sites, PublicAddress address) {
        this.letters = letters;
        this.sites = sites;
        this.address = address;
    }

    /** One paragraph for the letter that asks. */
    String brief(Notice notice) {
        return letters.draft(DirectoryLetterKinds.BRIEF, values(notice)).draft();
    }

    /** The whole letter. */
    List<String> paragraphs(Notice notice) {
        return letters.draft(DirectoryLetterKinds.NOTICE, values(notice)).paragraphs();
    }

    Letter.Builder letter(Notice notice, String email) {
        return letters.write(DirectoryLetterKinds.NOTICE, Recipient.outside(notice.name(), email), values(notice));
    }

    private Map<String, Object> values(Notice notice) {
        Site site = sites.current();
        return Map.of(
                "von", notice.source(),
                "unternehmen", notice.organisationName(),
                "adresse", site.contactEmail(),
                "seite", address.of("/" + site.slug() + "/datenschutz"));
    }
}
