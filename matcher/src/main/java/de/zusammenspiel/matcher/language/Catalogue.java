package de.zusammenspiel.matcher.language;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The competences and resources we know, the terms that name them, and how near they are to each other. Immutable. The
 * format of its files is described beside them ({@code catalogue/README.md}).
 */
public final class Catalogue {

    /** How near two concepts are, 0 to 1. The same concept is 1; whoever offers the wider one usually can the narrower. */
    public static final double NARROWER = 0.75;

    public static final double BROADER = 0.7;
    static final double RELATED = 0.4;
    static final double SIBLING = 0.3;

    private static final double WEAK_TERM = 0.5;

    /** Files of words with several meanings start like this, all others hold concepts. */
    private static final String AMBIGUOUS = "ambiguous";

    private final Map<String, Concept> concepts;
    private final Map<String, List<String>> broader;
    private final Map<String, Map<String, Double>> neighbours;
    private final Terms terms;
    private final List<Ambiguity> ambiguities;
    private final Words words;

    private Catalogue(
            Map<String, Concept> concepts,
            Map<String, List<String>> broader,
            Map<String, Map<String, Double>> neighbours,
            Terms terms,
            List<Ambiguity> ambiguities,
            Words words) {
        this.concepts = concepts;
        this.broader = broader;
        this.neighbours = neighbours;
        this.terms = terms;
        this.ambiguities = ambiguities;
        this.words = words;
    }

    /** The catalogue that comes with the product. Building it takes about a second: keep it. */
    public static Catalogue builtIn() {
        var words = new Words();
        var lines = new ArrayList<ConceptLine>();
        for (var line : lines(file -> !file.startsWith(AMBIGUOUS))) {
            lines.add(ConceptLine.parse(line));
        }
        var concepts = new LinkedHashMap<String, Concept>();
        for (var line : lines) {
            if (concepts.put(line.concept().id(), line.concept()) != null) {
                throw new IllegalStateException(
                        "concept appears twice: " + line.concept().id());
            }
        }
        var terms = new Terms();
        for (var line : lines) {
            terms.add(line.concept().german(), line.concept(), 1, words);
            for (var term : line.terms()) {
                var weak = term.endsWith("?");
                terms.add(
                        weak ? term.substring(0, term.length() - 1) : term,
                        line.concept(),
                        weak ? WEAK_TERM : 1,
                        words);
            }
        }
        var ambiguities = lines(file -> file.startsWith(AMBIGUOUS)).stream()
                .map(line -> Ambiguity.parse(line, words, concepts))
                .toList();
        var broader = new HashMap<String, List<String>>();
        for (var line : lines) {
            broader.put(line.concept().id(), line.broader());
        }
        return new Catalogue(
                Collections.unmodifiableMap(concepts),
                Map.copyOf(broader),
                neighbours(lines, broader, concepts),
                terms,
                ambiguities,
                words);
    }

    /** The lines of the files named in the index. */
    private static List<String> lines(Predicate<String> wanted) {
        return DataFile.lines("catalogue/index.txt").stream()
                .filter(wanted)
                .flatMap(file -> DataFile.lines("catalogue/" + file + ".txt").stream())
                .toList();
    }

    /** This catalogue with a site's own words: word or phrase → concept id. Unknown ids are refused. */
    public Catalogue with(Map<String, String> aliases) {
        var extended = terms.copy();
        aliases.forEach((alias, id) -> extended.add(alias, concept(id), 1, words));
        return new Catalogue(concepts, broader, neighbours, extended, ambiguities, words);
    }

    /** The concepts a concept is a kind of: its next wider ones. */
    public List<Concept> broader(String id) {
        return broader.getOrDefault(id, List.of()).stream().map(this::concept).toList();
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Concept concept(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such concept: " + id));
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** How near an offered concept is to a needed one, 0 (nothing in common) to 1 (the same). */
    public double nearness(String needed, String offered) {
        if (needed.equals(offered)) {
            return 1;
        }
        return neighbours.getOrDefault(needed, Map.of()).getOrDefault(offered, 0.0);
    }

    /** All concepts near a needed one with their nearness, itself included. */
    public Map<String, Double> near(String needed) {
        var near = neighbours.get(needed);
        return near == null ? Map.of(needed, 1.0) : near;
    }

    Terms terms() {
        return terms;
    }

    List<Ambiguity> ambiguities() {
        return ambiguities;
    }

    Words words() {
        return words;
    }

    private static Map<String, Map<String, Double>> neighbours(
            List<ConceptLine> lines, Map<String, List<String>> broaderOf, Map<String, Concept> concepts) {
        var near = new HashMap<String, Map<String, Double>>();
        for (var line : lines) {
            var id = line.concept().id();
            for (var broader : line.broader()) {
                requireKnown(broader, id, concepts);
                put(near, id, broader, BROADER);
                put(near, broader, id, NARROWER);
                for (var broadest : broaderOf.getOrDefault(broader, List.of())) {
                    put(near, id, broadest, BROADER * BROADER);
                    put(near, broadest, id, NARROWER * NARROWER);
                }
            }
            for (var related : line.related()) {
                requireKnown(related, id, concepts);
                put(near, id, related, RELATED);
                put(near, related, id, RELATED);
            }
        }
        for (var one : lines) {
            for (var other : lines) {
                var id = one.concept().id();
                var otherId = other.concept().id();
                if (!id.equals(otherId) && one.broader().stream().anyMatch(other.broader()::contains)) {
                    put(near, id, otherId, SIBLING);
                }
            }
        }
        var all = new HashMap<String, Map<String, Double>>();
        near.forEach((id, others) -> {
            var itself = new LinkedHashMap<String, Double>();
            itself.put(id, 1.0);
            itself.putAll(others);
            all.put(id, Collections.unmodifiableMap(itself));
        });
        return all;
    }

    private static void put(Map<String, Map<String, Double>> near, String from, String to, double value) {
        near.computeIfAbsent(from, key -> new LinkedHashMap<>()).merge(to, value, Math::max);
    }

    private static void requireKnown(String id, String where, Map<String, Concept> concepts) {
        if (!concepts.containsKey(id)) {
            throw new IllegalStateException("concept " + where + " names an unknown one: " + id);
        }
    }

    /** One line of a catalogue file. */
    private record ConceptLine(Concept concept, List<String> broader, List<String> related, List<String> terms) {

        static ConceptLine parse(String line) {
            var cells = DataFile.cells(line, "\\|");
            if (cells.size() != 6) {
                throw new IllegalStateException("a concept needs six cells: " + line);
            }
            var marks = DataFile.filledCells(cells.get(4), " ");
            var concept = new Concept(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    kinds(cells.get(3)),
                    marks.contains("^"),
                    marks.contains("!"),
                    marks.contains("*"));
            return new ConceptLine(
                    concept, marked(marks, '<'), marked(marks, '~'), DataFile.filledCells(cells.get(5), ";"));
        }

        private static List<String> marked(List<String> marks, char sign) {
            return marks.stream()
                    .filter(mark -> mark.charAt(0) == sign)
                    .map(mark -> mark.substring(1))
                    .toList();
        }

        private static Set<ResourceKind> kinds(String letters) {
            var kinds = EnumSet.noneOf(ResourceKind.class);
            for (var letter : DataFile.filledCells(letters, " ")) {
                kinds.add(
                        switch (letter) {
                            case "H" -> ResourceKind.HANDS;
                            case "K" -> ResourceKind.KNOWLEDGE;
                            case "M" -> ResourceKind.MATERIAL;
                            case "F" -> ResourceKind.FACILITY;
                            case "N" -> ResourceKind.NETWORK;
                            default -> throw new IllegalStateException("unknown kind: " + letter);
                        });
            }
            return kinds;
        }
    }
}
