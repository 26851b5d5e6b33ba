package de.zusammenspiel.file;

import de.zusammenspiel.web.Download;

/** A file with its bytes. */
public record FileContent(StoredFile file, byte[] bytes) {
    /** Images may show in the page; everything else is saved, never opened inside our address. */
    public Download download() {
        return new Download(
                file.name(), file.type().mediaType(), bytes, file.type().isImage());
    }
}
