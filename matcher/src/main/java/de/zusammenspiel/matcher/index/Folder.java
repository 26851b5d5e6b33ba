package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.score.ProfileBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** Where a shelf lies: in memory, or in a folder with a note of what it was made with and how far it has followed. */
final class Folder {

    private static final String MADE_WITH = "made-with";
    private static final String LAST_APPLIED = "last-applied";

    /** Documents gathered before they become a segment; more makes filling faster. */
    private static final double BUFFER_MB = 64;

    private Folder() {}

    static Shelf inMemory(ProfileBytes bytes, Sketch sketches) {
        try {
            // Small and many: no threads of their own.
            var config = config().setMergeScheduler(new SerialMergeScheduler());
            return new Shelf(new IndexWriter(new ByteBuffersDirectory(), config), bytes, sketches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens what is there, or starts anew where it is damaged or was made with something else. */
    static Shelf open(Path folder, ProfileBytes bytes, Sketch sketches, String madeWith) {
        try {
            var directory = new MMapDirectory(folder);
            try {
                // Under the lock: what another process is writing just now looks damaged and must not be emptied.
                try (var alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                    if (!madeWith.equals(notes(directory).get(MADE_WITH))) {
                        alone.ensureValid();
                        empty(directory);
                    }
                }
                var config = config().setRAMBufferSizeMB(BUFFER_MB);
                return new Shelf(new IndexWriter(directory, config), bytes, sketches);
            } catch (IOException e) {
                IOUtils.closeWhileHandlingException(directory);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static Map<String, String> notes(Directory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Map.of();
            }
            try (var reader = DirectoryReader.open(directory)) {
                return reader.getIndexCommit().getUserData();
            }
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | java.nio.file.NoSuchFileException
                | java.io.FileNotFoundException e) {
            // Derived and disposable: what cannot be read is made again.
            return Map.of();
        }
    }

    static OptionalLong lastApplied(Iterable<Map.Entry<String, String>> notes) {
        for (var note : notes) {
            if (note.getKey().equals(LAST_APPLIED)) {
                return OptionalLong.of(Long.parseLong(note.getValue()));
            }
        }
        return OptionalLong.empty();
    }

    static List<Map.Entry<String, String>> notes(String madeWith, long lastApplied) {
        return List.of(Map.entry(MADE_WITH, madeWith), Map.entry(LAST_APPLIED, String.valueOf(lastApplied)));
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setSimilarity(Shelf.similarity())
                .setCommitOnClose(false)
                .setIndexSort(new Sort(new SortField(Shelf.ORDER, SortField.Type.LONG)));
    }
}
