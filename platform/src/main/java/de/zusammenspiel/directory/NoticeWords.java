package de.zusammenspiel.directory;

import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person has to be told whose name came from somebody else. German, like everything companies get. */
@Component
class NoticeWords {
    /** Stands in every wording, so that one can see later whether it was said. */
    static final String MARK = "Art. 14 DSGVO";

    private final Texts texts;
    private final Sites sites;
    private final PublicAddress address;

    NoticeWords(Texts texts, Sites sites, PublicAddress address) {
        this.texts = texts;
        this.sites = sites;
        this.address = address;
    }

    /** One paragraph for the letter that asks. */
    String brief(Notice notice) {
        return say("directory.notice.brief", notice);
    }

    String subject() {
        return texts.text(Locale.GERMAN, "directory.notice.subject");
    }

    /** The whole letter. */
    List<String> paragraphs(Notice notice) {
        return List.of(
                say("directory.notice.what", notice),
                say("directory.notice.why", notice),
                say("directory.notice.howLong", notice),
                say("directory.notice.rights", notice));
    }

    private String say(String key, Notice notice) {
        Site site = sites.current();
        return texts.text(
                Locale.GERMAN,
                key,
                Map.of(
                        "source", notice.source(),
                        "organisation", notice.organisationName(),
                        "site", site.name(),
                        "contact", site.contactName(),
                        "email", site.contactEmail(),
                        "url", address.of("/" + site.slug() + "/datenschutz")));
    }
}
