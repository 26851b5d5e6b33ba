package de.zusammenspiel.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations a list shows and in what order.
 *
 * @param text words of name, place or what it gives
 * @param place name of a place or the start of a municipality key
 * @param branch start of a WZ code, or a word of a non-profit's field
 * @param paused null: all
 */
public record OrganisationFilter(
        String text,
        @Nullable Sector sector,
        String place,
        String branch,
        @Nullable Boolean paused,
        Sort sort) {

    public enum Sort {
        NAME,
        PLACE,
        NEWEST
    }

    public static OrganisationFilter all() {
        return new OrganisationFilter("", null, "", "", null, Sort.NAME);
    }

    public static OrganisationFilter of(Sector sector) {
        return new OrganisationFilter("", sector, "", "", null, Sort.NAME);
    }
}
