package de.zusammenspiel.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Turns the name of a site into the first part of its addresses: "St. Wendel" becomes {@code st-wendel}. */
public final class SiteAddresses {
    private static final int LONGEST = 41;

    private SiteAddresses() {}

    public static String suggest(String name) {
        String ascii = Normalizer.normalize(
                        name.toLowerCase(Locale.GERMAN)
                                .replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST).replaceAll("-+$", "");
    }

    public static boolean wellFormed(String slug) {
        return slug.matches("[a-z][a-z0-9-]{1,40}");
    }
}
