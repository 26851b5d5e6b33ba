package de.zusammenspiel.file;

/** What became of an upload. */
public sealed interface Storing {
    record Stored(FileId id, FileType type) implements Storing {}

    /**
     * @param reasonKey message that says why, {@code file.refused.…}; {@code possible} fills its slot
     * @param possible the types that would do, in words
     */
    record Refused(String reasonKey, String possible) implements Storing {}
}
