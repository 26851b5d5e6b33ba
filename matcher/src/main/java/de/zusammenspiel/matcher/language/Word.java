package de.zusammenspiel.matcher.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a word comes down to.
 *
 * @param key base form, folded: equal for all spellings, inflections and gender forms
 * @param parts folded base forms of the parts of a compound in order; one element (the key) for a simple word
 * @param known whether the dictionary knows the word or all its parts
 * @param verb folded infinitive if the word may also be one used as a noun ("Streichen", which is also a form of "Streich")
 */
record Word(
        String key,
        List<String> parts,
        boolean known,
        @Nullable String verb) {

    Word(String key, List<String> parts, boolean known) {
        this(key, parts, known, null);
    }

    /** Whether this is the word with that base form. */
    boolean is(String other) {
        return key.equals(other) || other.equals(verb);
    }

    boolean isCompound() {
        return parts.size() > 1;
    }
}
