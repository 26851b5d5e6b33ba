package de.zusammenspiel.file;

import java.util.Set;

/** The types of files we take. Nothing in this list can run in a browser. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "JPEG"),
    PNG("image/png", "png", "PNG"),
    WEBP("image/webp", "webp", "WebP"),
    PDF("application/pdf", "pdf", "PDF"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel (XLSX)"),
    CSV("text/csv", "csv", "CSV");

    public static final Set<FileType> IMAGES = Set.of(JPEG, PNG, WEBP);
    /** Pictures we can paint anew. */
    public static final Set<FileType> PHOTOS = Set.of(JPEG, PNG);

    public static final Set<FileType> TABLES = Set.of(XLSX, CSV);
    public static final Set<FileType> DOCUMENTS = Set.of(JPEG, PNG, WEBP, PDF);

    private final String mediaType;
    private final String ending;
    private final String label;

    FileType(String mediaType, String ending, String label) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.label = label;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    public String label() {
        return label;
    }

    public boolean isImage() {
        return IMAGES.contains(this);
    }
}
