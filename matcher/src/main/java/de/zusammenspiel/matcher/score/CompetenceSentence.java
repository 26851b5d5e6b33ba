package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import de.zusammenspiel.matcher.language.Branches;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.matcher.language.Folding;
import de.zusammenspiel.matcher.score.Claim.Origin;
import de.zusammenspiel.matcher.score.CompetencePart.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Says in one or two short sentences what a candidate gives of what is needed. What was said comes before what firms of
 * the trade usually have, the same before the similar, and of a thing and its kind only the narrower is named.
 */
final class CompetenceSentence {

    private static final int NAMED = 3;
    private static final int NAMED_BY_TRADE = 2;

    /** Letters two words share at the start to be taken for the same. */
    private static final int STEM = 5;

    private final Catalogue catalogue;
    private final List<Pair> exact = new ArrayList<>();
    private final List<Pair> similar = new ArrayList<>();
    private final List<Pair> trade = new ArrayList<>();

    /** @param pairs best first */
    CompetenceSentence(Catalogue catalogue, List<Pair> pairs) {
        this.catalogue = catalogue;
        for (var pair : pairs) {
            if (pair.given().isByTrade()) {
                take(trade, pair, NAMED_BY_TRADE);
            } else if (pair.nearness() >= 1) {
                take(exact, pair, NAMED);
            } else {
                take(similar, pair, 1);
            }
        }
        if (!exact.isEmpty() || !similar.isEmpty()) {
            trade.clear();
        }
        similar.removeIf(pair -> exact.stream().anyMatch(one -> nearness(one, pair) > 0));
    }

    private void take(List<Pair> taken, Pair pair, int most) {
        for (int i = 0; i < taken.size(); i++) {
            double nearness = nearness(taken.get(i), pair);
            if (nearness >= Catalogue.NARROWER) {
                taken.set(i, nearness < 1 ? pair : taken.get(i));
                return;
            }
            if (nearness >= Catalogue.BROADER * Catalogue.BROADER) {
                return;
            }
        }
        if (taken.size() < most) {
            taken.add(pair);
        }
    }

    private double nearness(Pair one, Pair other) {
        return catalogue.nearness(
                one.given().concept().id(), other.given().concept().id());
    }

    Verdict verdict(double share) {
        var german = new ArrayList<String>();
        var english = new ArrayList<String>();
        var past = exact.stream()
                .filter(pair -> pair.given().origin() == Origin.PAST)
                .toList();
        var offered = exact.stream()
                .filter(pair -> pair.given().origin() != Origin.PAST)
                .toList();
        if (!offered.isEmpty()) {
            german.add("Bietet " + listed(offered, Concept::german, " und ") + ".");
            english.add("Offers " + listed(offered, Concept::english, " and ") + ".");
        }
        if (!past.isEmpty()) {
            german.add("Hat damit schon geholfen: " + listed(past, Concept::german, " und ") + ".");
            english.add("Has helped with it before: " + listed(past, Concept::english, " and ") + ".");
        }
        for (var pair : similar) {
            var before = pair.given().origin() == Origin.PAST;
            german.add((before ? "Gab schon einmal " : "Bietet ") + named(pair, Concept::german) + " – gesucht: "
                    + pair.needed().concept().german() + ".");
            english.add((before ? "Once gave " : "Offers ") + named(pair, Concept::english) + " – needed: "
                    + pair.needed().concept().english() + ".");
        }
        if (!trade.isEmpty()) {
            german.add(germanByTrade());
            english.add("Likely in its trade: " + joined(trade, Concept::english, " and ") + ".");
        }
        return new Verdict(Math.min(1, share), String.join(" ", german), String.join(" ", english), evidence());
    }

    private String germanByTrade() {
        var given = joined(trade, Concept::german, " und ");
        var firm = trade.getFirst().given().source();
        return firm.equals(Branches.ANY_FIRM)
                ? "Gibt es in fast jedem Unternehmen: " + given + "."
                : "Als " + firm + " naheliegend: " + given + ".";
    }

    private static String listed(List<Pair> pairs, Function<Concept, String> label, String and) {
        return and(pairs.stream().map(pair -> named(pair, label)).toList(), and);
    }

    private static String joined(List<Pair> pairs, Function<Concept, String> label, String and) {
        return and(
                pairs.stream().map(pair -> label.apply(pair.given().concept())).toList(), and);
    }

    /** With semicolons where a name holds a comma or an "and" of its own. */
    private static String and(List<String> names, String and) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var plain = names.stream().noneMatch(name -> name.contains(and) || name.contains(","));
        return plain
                ? String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast()
                : String.join("; ", names);
    }

    /** The concept, with the word it was read from where that is not plain. */
    private static String named(Pair pair, Function<Concept, String> label) {
        var name = label.apply(pair.given().concept());
        var claim = pair.given();
        var plain = claim.origin() == Origin.CHOSEN
                || claim.words().isEmpty()
                || claim.words().stream()
                        .anyMatch(word -> isPlain(word, claim.concept().german()));
        return plain ? name : name + " („" + claim.words().getFirst() + "“)";
    }

    private static boolean isPlain(String word, String label) {
        var one = Folding.fold(word);
        var other = Folding.fold(label);
        return other.contains(one.substring(0, Math.min(STEM, one.length())))
                || one.contains(other.substring(0, Math.min(STEM, other.length())));
    }

    private List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        for (var told : List.of(exact, similar, trade)) {
            for (var pair : told) {
                for (var word : pair.needed().words()) {
                    evidence.add(new Evidence(word, pair.needed().concept().german()));
                }
                for (var word : pair.given().words()) {
                    evidence.add(new Evidence(word, pair.given().concept().german()));
                }
            }
        }
        return evidence.stream().distinct().toList();
    }
}
