package de.zusammenspiel.identity.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A new site as typed; kept in the session between the steps of the set-up. */
public record SiteForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String catchment,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String hasGroup)
        implements Serializable {
    static SiteForm empty() {
        return new SiteForm(null, null, null, null, null, null, "true");
    }
}
