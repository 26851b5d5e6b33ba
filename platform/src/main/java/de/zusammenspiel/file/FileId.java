package de.zusammenspiel.file;

import java.util.UUID;

/** One uploaded file. */
public record FileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
