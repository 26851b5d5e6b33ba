package de.zusammenspiel.directory;

import java.util.Locale;

/** The three sectors whose interplay this is all about. */
public enum Sector {
    COMPANY,
    NON_PROFIT,
    MUNICIPALITY;

    /** The word of the parts and styles: {@code company}, {@code non-profit}, {@code municipality}. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
