package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/** A person one can reach. {@code role} says why this person, {@code note} when or how best. */
public record ContactCard(
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String organisationUrl,
        @Nullable String sector,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String note) {

    /** The number as a telephone dials it: digits and a leading plus only. */
    public @Nullable String dial() {
        return phone == null ? null : phone.replace("(0)", "").replaceAll("[^0-9+]", "");
    }

    public String initials() {
        var letters = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && !word.endsWith(".")) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        if (letters.length() <= 2) {
            return letters.toString();
        }
        return "" + letters.charAt(0) + letters.charAt(letters.length() - 1);
    }
}
