package de.zusammenspiel.matcher.language;

import java.util.List;

/**
 * All that is known of a written word before its neighbours are looked at. Made once per word and kept.
 *
 * @param word what it comes down to
 * @param findings what it says by itself
 * @param phrases terms of several words that start with it, longest first
 * @param says whether it is a content word
 * @param cue whether a clause with it may say that something is there already or not wanted
 * @param prefix whether it may be the separated prefix of a verb
 * @param noun whether it is written with a capital, as nouns are
 * @param mark its bit, see {@link Terms#markOf}
 */
record Meaning(
        Word word,
        List<Finding> findings,
        List<Terms.Phrase> phrases,
        boolean says,
        boolean cue,
        boolean prefix,
        boolean noun,
        long mark) {}
