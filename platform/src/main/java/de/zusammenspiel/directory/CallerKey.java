package de.zusammenspiel.directory;

import org.jspecify.annotations.Nullable;

/** What is compared when somebody types who is calling: small letters without umlauts, numbers without country code. */
final class CallerKey {
    static final int SHORTEST = 2;
    static final int SHORTEST_NUMBER = 4;

    private CallerKey() {}

    static String name(String name) {
        return NameKey.fold(name.strip());
    }

    static String last(String name) {
        String key = name(name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** "+49 681 / 47 11" becomes "06814711"; "" when there is no number. */
    static String phone(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[^0-9+]", "").replaceFirst("^(\\+49|0049)", "0");
    }

    /** The first text that does not begin like this one; columns of keys are ordered by code point. */
    static String after(String key) {
        return key + '\uffff';
    }
}
