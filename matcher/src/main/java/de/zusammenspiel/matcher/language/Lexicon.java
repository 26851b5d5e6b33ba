package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What written words mean to a catalogue, each worked out once. Safe for many threads. */
final class Lexicon {

    /** About 300 bytes each. */
    private static final int KEPT = 60_000;

    /** How surely a compound means what its last part names ("Gewerbekühlschrank" is a fridge). */
    private static final double HEAD = 0.85;

    /** How surely it means what an earlier part names, alone or beside a known last part. */
    private static final double MODIFIER = 0.55;

    private static final double MODIFIER_BESIDE_HEAD = 0.35;

    private static final double MISSPELT = 0.7;

    private static final Set<String> VERB_PREFIXES = Set.of(
            "an", "auf", "ab", "aus", "ein", "vor", "mit", "zu", "nach", "um", "weg", "her", "hin", "bei", "durch");

    private final Terms terms;
    private final Words words;
    private final Map<String, Ambiguity> ambiguities = new HashMap<>();
    private final RecentlySeen<Meaning> seen = new RecentlySeen<>(KEPT);

    Lexicon(Catalogue catalogue) {
        terms = catalogue.terms();
        words = catalogue.words();
        catalogue.ambiguities().forEach(ambiguity -> ambiguities.put(ambiguity.key(), ambiguity));
    }

    Meaning of(String surface) {
        return seen.get(surface, this::workOut);
    }

    /** The same as another word, but meant as this one: the verb of a separated prefix, the whole of "Sach-". */
    Meaning instead(Meaning written, Word meant) {
        return new Meaning(
                meant,
                findings(meant, meant.key()),
                phrasesFrom(meant),
                true,
                written.cue(),
                false,
                written.noun(),
                mark(meant));
    }

    boolean names(String key) {
        return terms.knows(key) || ambiguities.containsKey(key);
    }

    private Meaning workOut(String surface) {
        var word = words.of(surface);
        var bare = Folding.fold(GenderForms.withoutMarks(surface));
        return new Meaning(
                word,
                findings(word, bare),
                phrasesFrom(word),
                !StopWords.isStop(word.key()) && !StopWords.isStop(bare),
                Mood.isCue(surface),
                VERB_PREFIXES.contains(word.key()),
                Character.isUpperCase(surface.charAt(0)),
                mark(word));
    }

    private static long mark(Word word) {
        var verb = word.verb();
        return verb == null ? Terms.markOf(word.key()) : Terms.markOf(word.key()) | Terms.markOf(verb);
    }

    private List<Terms.Phrase> phrasesFrom(Word word) {
        var phrases = terms.phrasesFrom(word.key());
        var verb = word.verb();
        return phrases.isEmpty() && verb != null ? terms.phrasesFrom(verb) : phrases;
    }

    private List<Finding> findings(Word word, String bare) {
        if (StopWords.isStop(word.key())) {
            return List.of();
        }
        var found = new ArrayList<Finding>(2);
        var verb = word.verb();
        if (!find(word.key(), 1, found) && (verb == null || !find(verb, 1, found))) {
            if (word.isCompound()) {
                findParts(word, found);
            } else if (!word.known()) {
                var meant = terms.nearlyWritten(bare, word.key());
                if (meant != null) {
                    find(meant, MISSPELT, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private void findParts(Word word, List<Finding> found) {
        var parts = word.parts();
        int size = parts.size();
        int headStart = size;
        for (int start = 0; start < size && headStart == size; start++) {
            if (findJoined(parts.subList(start, size), start == 0 ? 1 : HEAD, found)) {
                headStart = start;
            }
        }
        boolean headKnown = headStart < size;
        int end = headKnown ? headStart : size - 1;
        while (end > 0) {
            int start = 0;
            while (start < end
                    && !findJoined(parts.subList(start, end), headKnown ? MODIFIER_BESIDE_HEAD : MODIFIER, found)) {
                start++;
            }
            end = start < end ? start : end - 1;
        }
    }

    private boolean findJoined(List<String> parts, double certainty, List<Finding> found) {
        return find(String.join("", parts), certainty, found)
                || (parts.size() > 1 && find(String.join(" ", parts), certainty, found));
    }

    /** Whether the word is one the catalogue knows; a word meant in a sense without concept counts as known, too. */
    private boolean find(String key, double certainty, List<Finding> found) {
        var ambiguity = ambiguities.get(key);
        if (ambiguity != null) {
            found.add(new Finding.Undecided(ambiguity, certainty));
            return true;
        }
        var targets = terms.named(key);
        for (var target : targets) {
            found.add(new Finding.Named(target.concept(), certainty * target.weight()));
        }
        return !targets.isEmpty();
    }
}
