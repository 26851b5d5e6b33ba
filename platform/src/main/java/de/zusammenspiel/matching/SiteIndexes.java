package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The matching indexes of this node, one a site, each in a folder of its own and opened only through the current site.
 * They are derived and disposable: PostgreSQL is the truth, and a folder that is missing or damaged is filled again.
 */
@Component
class SiteIndexes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteIndexes.class);

    private final Map<SiteId, SiteIndex> open = new ConcurrentHashMap<>();
    private final ChangeStore changes;
    private final IndexEntries entries;
    private final WeightStore weights;
    private final SiteLanguage language;
    private final OwnEncoder encoder;
    private final Clock clock;
    private final Path folder;

    SiteIndexes(
            ChangeStore changes,
            IndexEntries entries,
            WeightStore weights,
            SiteLanguage language,
            OwnEncoder encoder,
            Clock clock,
            @Value("${zusammenspiel.data-dir}") Path dataDir) {
        this.changes = changes;
        this.entries = entries;
        this.weights = weights;
        this.language = language;
        this.encoder = encoder;
        this.clock = clock;
        this.folder = dataDir.resolve("index");
    }

    /** The current site's index as far as the current transaction sees: nobody is shown the state before an own act. */
    MatchIndex current() {
        whole(SiteIndex::follow);
        SiteIndex site = site();
        return weights.current().map(own -> site.index(own.id(), own.weights())).orElseGet(site::index);
    }

    /** Writes the current site's index to disk. */
    void keep() {
        whole(SiteIndex::keep);
    }

    /** Reads the current site's index anew from the tables. */
    void rebuild() {
        whole(SiteIndex::rebuild);
    }

    /** Does something with an index; if its folder was damaged or taken away meanwhile, with a new one. */
    private void whole(Consumer<SiteIndex> work) {
        SiteIndex site = site();
        try {
            work.accept(site);
        } catch (UncheckedIOException | AlreadyClosedException broken) {
            LOG.warn("an index is broken and opened anew: {}", broken.getMessage());
            if (open.remove(CurrentSite.require(), site)) {
                site.abandon();
            }
            SiteIndex fresh = site();
            fresh.follow();
            work.accept(fresh);
        }
    }

    /** The current site's index as it happens to be. */
    SiteIndex site() {
        return open.computeIfAbsent(CurrentSite.require(), this::open);
    }

    Set<SiteId> opened() {
        return Set.copyOf(open.keySet());
    }

    Path folderOf(SiteId site) {
        return folder.resolve(site.value().toString());
    }

    private SiteIndex open(SiteId site) {
        return open(folderOf(site)).orElseGet(() -> {
            LOG.warn(
                    "the index in {} cannot be used, perhaps by another process; it is kept in memory", folderOf(site));
            SiteLanguage.Own own = language.current();
            MatchIndex index = new MatchIndex(own.understander(), Weights.builtIn(), encoder.encoder(), clock);
            return new SiteIndex(index, changes, entries, language, own.revision(), this::version, false);
        });
    }

    /** Empty where another process works with the folder, or nothing can be written there. */
    Optional<SiteIndex> open(Path path) {
        try {
            SiteLanguage.Own own = language.current();
            MatchIndex index = MatchIndex.open(
                    path, own.understander(), Weights.builtIn(), encoder.encoder(), clock, version(own.revision()));
            return Optional.of(new SiteIndex(index, changes, entries, language, own.revision(), this::version, true));
        } catch (UncheckedIOException unusable) {
            LOG.info("{}: {}", path, unusable.getMessage());
            return Optional.empty();
        }
    }

    private String version(String ownWords) {
        return build() + " " + changes.database() + " " + ownWords;
    }

    EncoderReport encoder() {
        return encoder.report();
    }

    /** Another build of the matcher may understand texts in another way. */
    private static long build() {
        URL matcher = Objects.requireNonNull(MatchIndex.class.getResource("MatchIndex.class"));
        try {
            return matcher.openConnection().getLastModified();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        open.values().forEach(SiteIndex::close);
        open.clear();
    }
}
