package de.zusammenspiel.file;

import de.zusammenspiel.shared.SiteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files on disk, {@code files/<site>/<id>}. Their names come from us alone, never from an upload. */
@Component
class FileFolder {
    private final Path root;

    FileFolder(@Value("${zusammenspiel.data-dir}") Path dataDir) {
        this.root = dataDir.resolve("files").toAbsolutePath().normalize();
    }

    void write(SiteId site, FileId id, byte[] content) {
        try {
            Path folder = Files.createDirectories(folder(site));
            Path unfinished = folder.resolve(id + ".part");
            try (FileChannel out =
                    FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(unfinished, folder.resolve(id.toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload could not be kept", e);
        }
    }

    /** Empty when the row is there but its file is not, as after an incomplete restore. */
    Optional<byte[]> read(SiteId site, FileId id) {
        try {
            return Optional.of(Files.readAllBytes(folder(site).resolve(id.toString())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a stored file cannot be read", e);
        }
    }

    void delete(SiteId site, String name) {
        try {
            Files.deleteIfExists(folder(site).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored file cannot be removed", e);
        }
    }

    /** Names of files that were last written before {@code instant}. */
    List<String> olderThan(SiteId site, Instant instant) {
        if (!Files.isDirectory(folder(site))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(site))) {
            return files.filter(file -> file.toFile().lastModified() < instant.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the stored files cannot be listed", e);
        }
    }

    static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an upload that was cut off
        }
    }

    private Path folder(SiteId site) {
        return root.resolve(site.toString());
    }
}
