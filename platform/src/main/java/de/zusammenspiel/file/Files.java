package de.zusammenspiel.file;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes, opens and removes uploaded files of the current site. Whoever serves one must hold the permission for the thing
 * it belongs to; there is no address at which files lie open.
 */
@Service
public class Files {
    public static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;
    private final FileStore store;
    private final FileFolder folder;
    private final Ids ids;
    private final Clock clock;

    Files(FileStore store, FileFolder folder, Ids ids, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Storing store(byte[] content, String name, Set<FileType> allowed, Actor by) {
        String possible = allowed.stream().sorted().map(FileType::label).collect(Collectors.joining(", "));
        if (content.length == 0) {
            return new Storing.Refused("file.refused.empty", possible);
        }
        if (content.length > LARGEST) {
            return new Storing.Refused("file.refused.large", possible);
        }
        FileType type = FileTypes.of(content).filter(allowed::contains).orElse(null);
        if (type == null) {
            return new Storing.Refused("file.refused.type", possible);
        }
        FileId id = new FileId(ids.next());
        SiteId site = CurrentSite.require();
        store.insert(
                new StoredFile(id, clean(name, type), type, content.length, clock.instant(), by.name()),
                sha256(content));
        folder.write(site, id, content);
        removeUnless(true, site, id);
        return new Storing.Stored(id, type);
    }

    /** A photo to be shown: painted anew, so that nothing but the picture is kept. */
    @Transactional
    public Storing storePhoto(byte[] content, String name, Actor by) {
        String possible = FileType.PHOTOS.stream().sorted().map(FileType::label).collect(Collectors.joining(", "));
        if (content.length == 0) {
            return new Storing.Refused("file.refused.empty", possible);
        }
        if (content.length > LARGEST) {
            return new Storing.Refused("file.refused.large", possible);
        }
        if (FileTypes.of(content).filter(FileType.PHOTOS::contains).isEmpty()) {
            return new Storing.Refused("file.refused.type", possible);
        }
        return Photos.painted(content)
                .map(photo -> store(photo, name, FileType.PHOTOS, by))
                .orElseGet(() -> new Storing.Refused("file.refused.photo", possible));
    }

    @Transactional(readOnly = true)
    public StoredFile get(FileId id) {
        return store.find(id).orElseThrow(() -> new NotFound("file " + id));
    }

    @Transactional(readOnly = true)
    public FileContent open(FileId id) {
        StoredFile file = get(id);
        return new FileContent(
                file, folder.read(CurrentSite.require(), id).orElseThrow(() -> new NotFound("content of file " + id)));
    }

    @Transactional(propagation = Propagation.REQUIRED)
    public void delete(FileId id) {
        if (store.delete(id)) {
            removeUnless(false, CurrentSite.require(), id);
        }
    }

    /** The disk knows no transactions: it follows once it is known how ours ended. */
    private void removeUnless(boolean committed, SiteId site, FileId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if ((status == STATUS_COMMITTED) != committed && status != STATUS_UNKNOWN) {
                    folder.delete(site, id.toString());
                }
            }
        });
    }

    /** Keeps what people recognise their file by; paths, control characters and foreign endings go. */
    static String clean(String name, FileType type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?%;]", "")
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        String stem =
                plain.isEmpty() ? "Datei" : plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
        return stem + "." + type.ending();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
