package de.zusammenspiel.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The matching indexes of this node, one a site, opened only through the current site. They are derived and disposable:
 * PostgreSQL is the truth, and whoever asks first brings the index up to date.
 */
@Component
class SiteIndexes {
    /** Steps at which a request could still use an offer that comes in now. */
    static final Set<Step> OPEN_FOR_HELP = EnumSet.of(
            Step.SUBMITTED,
            Step.CLARIFYING,
            Step.SCREENED,
            Step.ON_AGENDA,
            Step.FAST_TRACKED,
            Step.ACCEPTED,
            Step.SEARCHING);

    /** Dictionaries and catalogue, the same for all sites; read on first use. */
    private static final class Language {
        static final Understander GERMAN = new Understander(Catalogue.builtIn());
    }

    private final Cache<SiteId, SiteIndex> indexes =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(24)).build();
    private final Offers offers;
    private final Organisations organisations;
    private final SupportRequests requests;
    private final AskStore asks;
    private final Translation translation;
    private final Clock clock;

    SiteIndexes(
            Offers offers,
            Organisations organisations,
            SupportRequests requests,
            AskStore asks,
            Translation translation,
            Clock clock) {
        this.offers = offers;
        this.organisations = organisations;
        this.requests = requests;
        this.asks = asks;
        this.translation = translation;
        this.clock = clock;
    }

    /** Offers and companies as they are now. */
    SiteIndex supply() {
        SiteIndex site = current();
        synchronized (site) {
            // The revisions are read before the rows: what comes in between is seen now and read once more next time.
            SiteIndex.Followed now =
                    new SiteIndex.Followed(offers.revision(), organisations.revision(), asks.promises());
            if (!now.equals(site.supply)) {
                site.supply(offers.open(), organisations.all(Sector.COMPANY), translation, asks.given());
                site.supply = isReading() ? now : SiteIndex.Followed.NOTHING;
            }
        }
        return site;
    }

    /** Requests that could use help, as they are now. */
    SiteIndex demand() {
        SiteIndex site = current();
        synchronized (site) {
            long now = requests.revision();
            if (now != site.demand) {
                site.demand(requests.full(OPEN_FOR_HELP), translation);
                site.demand = isReading() ? now : -1;
            }
        }
        return site;
    }

    /** A transaction that writes may see what never comes true, so the next reader looks again. */
    private static boolean isReading() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private SiteIndex current() {
        return indexes.get(CurrentSite.require(), site -> new SiteIndex(new MatchIndex(Language.GERMAN, clock)));
    }
}
