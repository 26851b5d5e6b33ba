package de.zusammenspiel.matching;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the current site's index: does it agree with the tables, and should it be built anew. */
@Service
public class IndexCare {
    private final SiteIndexes indexes;
    private final ChangeStore changes;
    private final Journal journal;

    IndexCare(SiteIndexes indexes, ChangeStore changes, Journal journal) {
        this.indexes = indexes;
        this.changes = changes;
        this.journal = journal;
    }

    /** What tells how near words are in meaning. */
    public EncoderReport encoder() {
        return indexes.encoder();
    }

    /** Compares this node's index with the tables. */
    @Transactional(readOnly = true)
    public IndexReport check() {
        return indexes.site().check();
    }

    /** Lets every node build its index anew, as soon as this transaction is through. */
    @Transactional
    public void rebuild(Actor by) {
        changes.askToRebuild();
        journal.record(by, "Site", CurrentSite.require().value(), "indexRebuilt", Map.of());
    }

    /**
     * Compares what lies on the disk, also while the application works with it: a copy is read. Empty where nothing was
     * written yet.
     */
    @Transactional(readOnly = true)
    public Optional<IndexReport> checkFolder() {
        Path folder = indexes.folderOf(CurrentSite.require());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            Path copy = Files.createTempDirectory("zusammenspiel-index-");
            try {
                copy(folder, copy);
                return indexes.open(copy).map(site -> {
                    try (site) {
                        return site.check();
                    }
                });
            } finally {
                delete(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Builds the folder anew where no application works with it.
     *
     * @return false when one does
     */
    @Transactional(readOnly = true)
    public boolean rebuildFolder() {
        return indexes.open(indexes.folderOf(CurrentSite.require()))
                .map(site -> {
                    try (site) {
                        site.rebuild();
                    }
                    return true;
                })
                .orElse(false);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.endsWith("write.lock")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
