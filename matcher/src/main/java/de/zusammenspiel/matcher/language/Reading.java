package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over one text: first the terms of several words, then what is left word by word. */
final class Reading {

    private static final double ANOTHER_WORD = 0.1;

    private static final int PHRASE_BACK = 3;
    private static final int PHRASE_AHEAD = 6;

    private static final Comparator<ConceptHit> SUREST_FIRST = Comparator.comparingDouble(ConceptHit::weight)
            .reversed()
            .thenComparing(hit -> hit.concept().id());

    private final Catalogue catalogue;
    private final List<Token> tokens;
    private final List<Meaning> meanings;
    private final boolean[] consumed;
    private final double @Nullable [] mood;
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private @Nullable Set<String> context;

    Reading(Catalogue catalogue, List<Token> tokens, List<Meaning> meanings) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.meanings = meanings;
        this.consumed = new boolean[tokens.size()];
        this.mood = Mood.of(tokens, meanings);
    }

    List<ConceptHit> hits() {
        readPhrases();
        for (int i = 0; i < consumed.length; i++) {
            if (!consumed[i]) {
                readWord(i);
            }
        }
        var hits = new ArrayList<ConceptHit>(gathered.size());
        for (var one : gathered.values()) {
            hits.add(one.toHit());
        }
        hits.sort(SUREST_FIRST);
        return hits;
    }

    private void readPhrases() {
        long marks = 0;
        for (var meaning : meanings) {
            marks |= meaning.mark();
        }
        for (int i = 0; i < consumed.length; i++) {
            if (consumed[i]) {
                continue;
            }
            for (var phrase : meanings.get(i).phrases()) {
                if ((phrase.marks() & ~marks) == 0 && readPhrase(phrase, i)) {
                    break;
                }
            }
        }
    }

    private boolean readPhrase(Terms.Phrase phrase, int first) {
        var keys = phrase.keys();
        var places = new int[keys.size()];
        places[0] = first;
        for (int k = 1; k < places.length; k++) {
            int place = placeNear(keys.get(k), first, places, k);
            if (place < 0) {
                return false;
            }
            places[k] = place;
        }
        for (int place : places) {
            consumed[place] = true;
        }
        note(phrase.target().concept(), phrase.target().weight(), surfaces(places), String.join(" ", keys), first);
        return true;
    }

    private String surfaces(int[] places) {
        var sorted = places.clone();
        java.util.Arrays.sort(sorted);
        var surfaces = new StringBuilder();
        for (int place : sorted) {
            surfaces.append(surfaces.isEmpty() ? "" : " ")
                    .append(tokens.get(place).surface());
        }
        return surfaces.toString();
    }

    private int placeNear(String key, int first, int[] places, int taken) {
        int sentence = tokens.get(first).sentence();
        for (int distance = 1; distance <= PHRASE_AHEAD; distance++) {
            int ahead = first + distance;
            if (ahead < consumed.length && isPlace(ahead, key, sentence, places, taken)) {
                return ahead;
            }
            int back = first - distance;
            if (back >= 0 && distance <= PHRASE_BACK && isPlace(back, key, sentence, places, taken)) {
                return back;
            }
        }
        return -1;
    }

    private boolean isPlace(int place, String key, int sentence, int[] places, int taken) {
        if (!meanings.get(place).word().is(key) || tokens.get(place).sentence() != sentence) {
            return false;
        }
        for (int k = 0; k < taken; k++) {
            if (places[k] == place) {
                return false;
            }
        }
        return true;
    }

    private void readWord(int i) {
        var meaning = meanings.get(i);
        for (var finding : meaning.findings()) {
            switch (finding) {
                case Finding.Named named ->
                    note(
                            named.concept(),
                            named.certainty(),
                            tokens.get(i).surface(),
                            meaning.word().key(),
                            i);
                case Finding.Undecided undecided -> {
                    var id = undecided.ambiguity().senseAmong(context());
                    if (id.isPresent()) {
                        note(
                                catalogue.concept(id.get()),
                                undecided.certainty(),
                                tokens.get(i).surface(),
                                meaning.word().key(),
                                i);
                    }
                }
            }
        }
    }

    private Set<String> context() {
        var known = context;
        if (known != null) {
            return known;
        }
        var words = new HashSet<String>();
        for (var meaning : meanings) {
            var word = meaning.word();
            words.add(word.key());
            words.addAll(word.parts());
            var verb = word.verb();
            if (verb != null) {
                words.add(verb);
            }
        }
        context = words;
        return words;
    }

    private void note(Concept concept, double certainty, String surface, String key, int i) {
        var one = gathered.get(concept.id());
        if (one == null) {
            one = new Gathered(concept);
            gathered.put(concept.id(), one);
        }
        one.add(mood == null ? certainty : certainty * mood[i], surface, key);
    }

    /** A concept on its way to a hit: several words make it surer, forms of the same word do not. */
    private static final class Gathered {
        private final Concept concept;
        private final Set<String> surfaces = new LinkedHashSet<>(4);
        private final Set<String> keys = new HashSet<>(4);
        private double strongest;

        Gathered(Concept concept) {
            this.concept = concept;
        }

        void add(double certainty, String surface, String key) {
            strongest = Math.max(strongest, certainty);
            surfaces.add(surface);
            keys.add(key);
        }

        ConceptHit toHit() {
            var weight = Math.min(1, strongest * (1 + ANOTHER_WORD * (keys.size() - 1)));
            return new ConceptHit(concept, weight, List.copyOf(surfaces));
        }
    }
}
