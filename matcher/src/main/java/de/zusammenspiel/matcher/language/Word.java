package de.zusammenspiel.matcher.language;

import java.util.List;

/**
 * What a word comes down to.
 *
 * @param key base form, folded: equal for all spellings, inflections and gender forms
 * @param parts folded base forms of the parts of a compound in order; one element (the key) for a simple word
 * @param known whether the dictionary knows the word or all its parts
 */
record Word(String key, List<String> parts, boolean known) {

    boolean isCompound() {
        return parts.size() > 1;
    }
}
