package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the concepts a text talks about, with the words that triggered them. Deterministic; safe for many threads. */
public final class Understander {

    /** How surely a compound means what its last part names ("Gewerbekühlschrank" is a fridge). */
    private static final double HEAD = 0.85;

    /** How surely it means what an earlier part names, alone or beside a known last part. */
    private static final double MODIFIER = 0.55;

    private static final double MODIFIER_BESIDE_HEAD = 0.35;

    private static final double MISSPELT = 0.7;

    /** What is said to be there already is mostly not what is needed. */
    private static final double ALREADY_THERE = 0.15;

    private static final double ANOTHER_WORD = 0.1;

    private static final int PHRASE_BACK = 3;
    private static final int PHRASE_AHEAD = 6;

    private static final Set<String> VERB_PREFIXES = Set.of(
            "an", "auf", "ab", "aus", "ein", "vor", "mit", "zu", "nach", "um", "weg", "her", "hin", "bei", "durch");

    private static final Pattern THERE = Pattern.compile(
            "\\b(?:ist|sind) (?:schon |bereits |alle |alles )?(?:da|vorhanden)\\b|\\bhaben wir(?: schon| bereits| selbst)?$"
                    + "|\\bist bereits\\b|\\bliegt? vor$|\\bliegen(?: schon| bereits)? vor$|\\bvorhanden$|\\bstellen wir(?: selbst)?$"
                    + "|\\bwird gestellt$|\\bwerden gestellt$|\\bbringen wir mit$");

    private final Catalogue catalogue;
    private final Words words;
    private final Map<String, Ambiguity> ambiguities = new HashMap<>();

    public Understander(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        catalogue.ambiguities().forEach(ambiguity -> ambiguities.put(ambiguity.key(), ambiguity));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Concepts and content words of a text. Any text is allowed: tags and invisible characters are ignored, what lies
     * beyond 20,000 characters is not read.
     */
    public Understanding understand(String text) {
        var tokens = Tokens.of(text);
        var found = joinSeparatedVerbs(tokens, tokens.stream().map(words::of).toList());
        var reading = new Reading(tokens, found);
        reading.readPhrases();
        reading.readWords();
        return new Understanding(reading.hits(), terms(tokens, found));
    }

    /** The concept a person named: a catalogue id, or any word for it. */
    public Optional<Concept> named(String idOrWord) {
        var byId = catalogue.find(idOrWord.strip());
        if (byId.isPresent()) {
            return byId;
        }
        return understand(idOrWord).concepts().stream().findFirst().map(ConceptHit::concept);
    }

    /** "Wir packen einen Tag an" says "anpacken": a prefix at the end of a clause joins its verb if a term comes of it. */
    private List<Word> joinSeparatedVerbs(List<Token> tokens, List<Word> found) {
        var joined = new ArrayList<>(found);
        for (int end = 1; end < tokens.size(); end++) {
            var prefix = found.get(end).key();
            if (!tokens.get(end).endsClause() || !VERB_PREFIXES.contains(prefix)) {
                continue;
            }
            for (int i = end - 1;
                    i >= 0 && tokens.get(i).clause() == tokens.get(end).clause();
                    i--) {
                var verb = prefix + found.get(i).key();
                if (catalogue.terms().knows(verb)) {
                    joined.set(i, new Word(verb, List.of(verb), true));
                    break;
                }
            }
        }
        return joined;
    }

    private static List<Understanding.Term> terms(List<Token> tokens, List<Word> found) {
        var terms = new ArrayList<Understanding.Term>();
        for (int i = 0; i < tokens.size(); i++) {
            var word = found.get(i);
            if (!StopWords.isStop(word.key())
                    && !StopWords.isStop(Folding.fold(tokens.get(i).word()))) {
                terms.add(new Understanding.Term(tokens.get(i).surface(), word.key(), word.parts()));
            }
        }
        return terms;
    }

    /** One pass over one text. */
    private final class Reading {

        private final List<Token> tokens;
        private final List<Word> found;
        private final boolean[] consumed;
        private final Set<Integer> clausesAboutWhatIsThere;
        private final Set<String> context = new HashSet<>();
        private final Map<String, Gathered> gathered = new LinkedHashMap<>();

        Reading(List<Token> tokens, List<Word> found) {
            this.tokens = tokens;
            this.found = found;
            this.consumed = new boolean[tokens.size()];
            this.clausesAboutWhatIsThere = clausesAboutWhatIsThere();
            for (var word : found) {
                context.add(word.key());
                context.addAll(word.parts());
                var verb = word.verb();
                if (verb != null) {
                    context.add(verb);
                }
            }
        }

        private Set<Integer> clausesAboutWhatIsThere() {
            var clauses = new HashSet<Integer>();
            var clause = new StringBuilder();
            for (var token : tokens) {
                clause.append(token.surface().toLowerCase(Locale.GERMAN));
                if (token.endsClause()) {
                    if (THERE.matcher(clause).find()) {
                        clauses.add(token.clause());
                    }
                    clause.setLength(0);
                } else {
                    clause.append(' ');
                }
            }
            return clauses;
        }

        void readPhrases() {
            for (int i = 0; i < tokens.size(); i++) {
                if (consumed[i]) {
                    continue;
                }
                for (var phrase : phrasesFrom(found.get(i))) {
                    var places = placesOf(phrase.keys(), i);
                    if (!places.isEmpty()) {
                        var surfaces = places.stream()
                                .sorted()
                                .map(place -> tokens.get(place).surface())
                                .toList();
                        note(phrase.target().concept(), phrase.target().weight(), String.join(" ", surfaces), i);
                        places.forEach(place -> consumed[place] = true);
                        break;
                    }
                }
            }
        }

        private List<Terms.Phrase> phrasesFrom(Word word) {
            var phrases = catalogue.terms().phrasesFrom(word.key());
            var verb = word.verb();
            return phrases.isEmpty() && verb != null ? catalogue.terms().phrasesFrom(verb) : phrases;
        }

        private List<Integer> placesOf(List<String> keys, int first) {
            var places = new ArrayList<Integer>();
            places.add(first);
            for (var key : keys.subList(1, keys.size())) {
                var place = placeNear(key, first, places);
                if (place < 0) {
                    return List.of();
                }
                places.add(place);
            }
            return places;
        }

        private int placeNear(String key, int first, List<Integer> taken) {
            int from = Math.max(0, first - PHRASE_BACK);
            int to = Math.min(tokens.size() - 1, first + PHRASE_AHEAD);
            for (int distance = 1; distance <= PHRASE_AHEAD; distance++) {
                for (int place : new int[] {first + distance, first - distance}) {
                    if (place >= from
                            && place <= to
                            && !taken.contains(place)
                            && tokens.get(place).sentence() == tokens.get(first).sentence()
                            && found.get(place).is(key)) {
                        return place;
                    }
                }
            }
            return -1;
        }

        void readWords() {
            for (int i = 0; i < tokens.size(); i++) {
                if (!consumed[i]) {
                    readWord(i);
                }
            }
        }

        private void readWord(int i) {
            var word = found.get(i);
            if (StopWords.isStop(word.key())) {
                return;
            }
            var verb = word.verb();
            if (noteNamed(word.key(), 1, i) || (verb != null && noteNamed(verb, 1, i))) {
                return;
            }
            if (word.isCompound()) {
                readCompound(word, i);
            } else if (!word.known()) {
                var meant = catalogue.terms().nearlyWritten(word.key());
                if (meant != null) {
                    noteNamed(meant, MISSPELT, i);
                }
            }
        }

        private void readCompound(Word word, int i) {
            var parts = word.parts();
            int size = parts.size();
            int headStart = size;
            for (int start = 0; start < size && headStart == size; start++) {
                if (noteParts(parts.subList(start, size), start == 0 ? 1 : HEAD, i)) {
                    headStart = start;
                }
            }
            boolean headKnown = headStart < size;
            int end = headKnown ? headStart : size - 1;
            while (end > 0) {
                int start = 0;
                while (start < end
                        && !noteParts(parts.subList(start, end), headKnown ? MODIFIER_BESIDE_HEAD : MODIFIER, i)) {
                    start++;
                }
                end = start < end ? start : end - 1;
            }
        }

        private boolean noteParts(List<String> parts, double certainty, int i) {
            return noteNamed(String.join("", parts), certainty, i)
                    || (parts.size() > 1 && noteNamed(String.join(" ", parts), certainty, i));
        }

        /** Whether the word is one the catalogue knows; a word meant in a sense without concept counts as known, too. */
        private boolean noteNamed(String key, double certainty, int i) {
            var ambiguity = ambiguities.get(key);
            if (ambiguity != null) {
                ambiguity
                        .senseAmong(context)
                        .ifPresent(id -> note(
                                catalogue.concept(id), certainty, tokens.get(i).surface(), i));
                return true;
            }
            var targets = catalogue.terms().named(key);
            for (var target : targets) {
                note(
                        target.concept(),
                        certainty * target.weight(),
                        tokens.get(i).surface(),
                        i);
            }
            return !targets.isEmpty();
        }

        private void note(Concept concept, double certainty, String surface, int i) {
            var there = clausesAboutWhatIsThere.contains(tokens.get(i).clause());
            gathered.computeIfAbsent(concept.id(), id -> new Gathered(concept))
                    .add(there ? certainty * ALREADY_THERE : certainty, surface);
        }

        List<ConceptHit> hits() {
            return gathered.values().stream()
                    .map(Gathered::toHit)
                    .sorted(Comparator.comparingDouble((ConceptHit hit) -> -hit.weight())
                            .thenComparing(hit -> hit.concept().id()))
                    .toList();
        }
    }

    /** A concept on its way to a hit: several words make it surer. */
    private static final class Gathered {
        private final Concept concept;
        private final Set<String> surfaces = new LinkedHashSet<>();
        private double strongest;

        Gathered(Concept concept) {
            this.concept = concept;
        }

        void add(double certainty, String surface) {
            strongest = Math.max(strongest, certainty);
            surfaces.add(surface);
        }

        ConceptHit toHit() {
            var weight = Math.min(1, strongest * (1 + ANOTHER_WORD * (surfaces.size() - 1)));
            return new ConceptHit(concept, weight, List.copyOf(surfaces));
        }
    }
}
