package de.zusammenspiel.file;

import java.time.Instant;

/** @param name cleaned, with the ending its content deserves */
public record StoredFile(FileId id, String name, FileType type, int size, Instant storedAt, String storedBy) {}
