package de.zusammenspiel.database;

import de.zusammenspiel.database.BackupManifest.FilePart;
import de.zusammenspiel.database.BackupManifest.TablePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that has been read once from end to end: what it promises is there, byte for byte. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new DatabaseProblem(
                    "Die Datei " + file + " gibt es nicht oder sie ist nicht lesbar.",
                    "The file " + file + " does not exist or cannot be read.");
        }
        ZipFile zip = null;
        BackupFile checked = null;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            BackupFile opened = new BackupFile(zip, manifest(file, zip));
            opened.verifyParts(file);
            checked = opened;
            return opened;
        } catch (ZipException notComplete) {
            throw damaged(file, "abgeschnitten oder keine Sicherung", "cut off, or no backup", notComplete);
        } finally {
            if (checked == null && zip != null) {
                zip.close();
            }
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    InputStream content(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new IllegalStateException("entry was verified but is gone: " + entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static BackupManifest manifest(Path file, ZipFile zip) throws IOException {
        byte[] json = bytes(file, zip, BackupManifest.ENTRY);
        String expected =
                new String(bytes(file, zip, BackupManifest.CHECKSUM_ENTRY), StandardCharsets.US_ASCII).strip();
        if (!Checksum.of(json).equals(expected)) {
            throw damaged(file, "das Verzeichnis wurde verändert", "the manifest was changed", null);
        }
        try {
            int format = JsonMapper.shared().readTree(json).path("format").asInt(0);
            if (format != BackupManifest.FORMAT) {
                throw new DatabaseProblem(
                        "Die Sicherung " + file + " hat Format " + format + ", gelesen wird " + BackupManifest.FORMAT
                                + ". Bitte nehmen Sie die Ausgabe von Zusammenspiel, die sie geschrieben hat.",
                        "The backup " + file + " has format " + format + ", this release reads " + BackupManifest.FORMAT
                                + ". Please use the release that wrote it.");
            }
            return JsonMapper.shared().readValue(json, BackupManifest.class);
        } catch (JacksonException notJson) {
            throw damaged(file, "das Verzeichnis ist nicht lesbar", "the manifest cannot be read", notJson);
        }
    }

    private void verifyParts(Path file) throws IOException {
        Set<String> expected = new HashSet<>(Set.of(BackupManifest.ENTRY, BackupManifest.CHECKSUM_ENTRY));
        for (TablePart part : manifest.tables()) {
            verify(file, part.entry(), part.sha256());
            expected.add(part.entry());
        }
        for (FilePart part : manifest.files()) {
            verify(file, part.entry(), part.sha256());
            expected.add(part.entry());
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !expected.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw damaged(file, "unbekannter Teil " + name, "unknown part " + name, null);
                });
    }

    private void verify(Path file, String entry, String sha256) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw damaged(file, "es fehlt " + entry, entry + " is missing", null);
        }
        if (!Checksum.of(zip.getInputStream(found)).equals(sha256)) {
            throw damaged(file, "verändert wurde " + entry, entry + " was changed", null);
        }
    }

    private static byte[] bytes(Path file, ZipFile zip, String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw damaged(file, "es fehlt " + entry, entry + " is missing", null);
        }
        try (InputStream input = zip.getInputStream(found)) {
            return input.readAllBytes();
        }
    }

    private static DatabaseProblem damaged(Path file, String german, String english, @Nullable Exception cause) {
        return new DatabaseProblem(
                "Die Sicherung " + file + " ist beschädigt: " + german + ". Es wurde nichts geändert.",
                "The backup " + file + " is damaged: " + english + ". Nothing was changed.",
                cause);
    }
}
