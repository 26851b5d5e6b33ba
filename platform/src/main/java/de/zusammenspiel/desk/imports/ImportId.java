package de.zusammenspiel.desk.imports;

import java.util.UUID;

/** One import of a list. */
public record ImportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
