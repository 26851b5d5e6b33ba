package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matching.OwnWordStore.OwnWord;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the current site understands: the product's catalogue and the site's own words. */
@Component
class SiteLanguage {
    /** Dictionaries and catalogue, the same for all sites; read on first use. */
    private static final class Language {
        static final Understander GERMAN = new Understander(Catalogue.builtIn());
    }

    /** @param revision names the site's own words; empty without any */
    record Own(String revision, Understander understander) {}

    private final OwnWordStore words;
    private final Map<SiteId, Own> known = new ConcurrentHashMap<>();

    SiteLanguage(OwnWordStore words) {
        this.words = words;
    }

    static Catalogue catalogue() {
        return Language.GERMAN.catalogue();
    }

    Own current() {
        return at(words.revision());
    }

    /** @param revision of the site's own words, where somebody has just read it */
    Own at(String revision) {
        if (revision.isEmpty()) {
            known.remove(CurrentSite.require());
            return new Own("", Language.GERMAN);
        }
        return known.compute(
                CurrentSite.require(),
                (site, own) -> own != null && own.revision().equals(revision) ? own : new Own(revision, with()));
    }

    /** A concept may have gone with a newer catalogue: its words wait until somebody looks at them. */
    private Understander with() {
        Map<String, String> aliases = words.all().stream()
                .filter(word -> catalogue().find(word.concept()).isPresent())
                .collect(Collectors.toMap(OwnWord::word, OwnWord::concept));
        return new Understander(catalogue().with(aliases));
    }
}
