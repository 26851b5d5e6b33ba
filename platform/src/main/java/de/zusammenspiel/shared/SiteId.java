package de.zusammenspiel.shared;

import java.util.UUID;

/** A site: one city or region with its own coordinator, group and cases. */
public record SiteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
