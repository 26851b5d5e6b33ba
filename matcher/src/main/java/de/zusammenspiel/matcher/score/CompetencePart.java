package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import de.zusammenspiel.matcher.language.Branches;
import de.zusammenspiel.matcher.language.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well what is given covers what is needed. The best pair of concepts counts most, how much of the whole need is
 * covered counts the rest: a printer is welcome even if the leaflet still needs a designer.
 */
final class CompetencePart {

    private static final double BEST = 0.65;
    private static final double COVERAGE = 0.35;
    private static final double WORTH_NAMING = 0.25;
    private static final int NAMED = 3;

    private final Catalogue catalogue;

    CompetencePart(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A needed concept, the given one nearest to it, and how near: 0 to 1, already weighted by how sure the giver is. */
    record Pair(Claim needed, Claim given, double nearness, double worth) {}

    /** Verdict and how well it covers, 0 to 1. */
    Verdict judge(Profile need, Profile candidate) {
        double strongest = 0;
        double all = 0;
        for (var needed : need.claims()) {
            strongest = Math.max(strongest, needed.weight());
            all += needed.weight();
        }
        if (all == 0) {
            return Verdict.silent(0);
        }
        var pairs = new ArrayList<Pair>();
        double best = 0;
        double covered = 0;
        for (var needed : need.claims()) {
            var pair = nearest(needed, candidate);
            if (pair != null) {
                best = Math.max(best, pair.worth() * needed.weight() / strongest);
                covered += pair.worth() * needed.weight();
                pairs.add(pair);
            }
        }
        pairs.removeIf(pair -> pair.worth() * pair.needed().weight() < WORTH_NAMING);
        pairs.sort(Comparator.comparingDouble(
                (Pair pair) -> -pair.worth() * pair.needed().weight()));
        return said(BEST * best + COVERAGE * covered / all, pairs, candidate);
    }

    /** Whether the candidate gives this concept or one very near to it. */
    boolean gives(Profile candidate, Claim needed, double atLeast) {
        var pair = nearest(needed, candidate);
        return pair != null && pair.worth() >= atLeast;
    }

    private @Nullable Pair nearest(Claim needed, Profile candidate) {
        Pair best = null;
        for (var near : catalogue.near(needed.concept().id()).entrySet()) {
            var given = candidate.claims.get(near.getKey());
            if (given == null
                    || (needed.concept().licensed() && !given.concept().licensed())) {
                continue;
            }
            double worth = near.getValue() * given.weight();
            if (best == null || worth > best.worth()) {
                best = new Pair(needed, given, near.getValue(), worth);
            }
        }
        return best;
    }

    private static Verdict said(double share, List<Pair> pairs, Profile candidate) {
        var german = new ArrayList<String>();
        var english = new ArrayList<String>();
        var evidence = new ArrayList<Evidence>();
        var told = new ArrayList<String>();
        var trade = new ArrayList<Pair>();
        for (var pair : pairs) {
            if (told.size() >= NAMED || told.contains(pair.given().concept().id())) {
                continue;
            }
            told.add(pair.given().concept().id());
            if (pair.given().isByTrade()) {
                trade.add(pair);
            } else {
                german.add(germanSentence(pair));
                english.add(englishSentence(pair));
            }
            for (var word : pair.needed().words()) {
                evidence.add(new Evidence(word, pair.needed().concept().german()));
            }
            for (var word : pair.given().words()) {
                evidence.add(new Evidence(word, pair.given().concept().german()));
            }
        }
        if (!trade.isEmpty()) {
            german.add(germanByTrade(trade, candidate));
            english.add(englishByTrade(trade, candidate));
        }
        return new Verdict(
                Math.min(1, share),
                String.join(" ", german),
                String.join(" ", english),
                evidence.stream().distinct().toList());
    }

    private static String germanSentence(Pair pair) {
        var given = pair.given().concept().german();
        var sentence = switch (pair.given().origin()) {
            case PAST ->
                "Hat schon einmal geholfen: " + given + " (" + pair.given().quoted() + ")";
            case TEXT -> "Bietet " + given + " (" + pair.given().quoted() + ")";
            case CHOSEN, NAME, BRANCH -> "Bietet " + given;
        };
        return pair.nearness() >= 1
                ? sentence + "."
                : sentence + "; das liegt nahe bei " + pair.needed().concept().german() + ".";
    }

    private static String englishSentence(Pair pair) {
        var given = pair.given().concept().english();
        var sentence = switch (pair.given().origin()) {
            case PAST -> "Has helped before: " + given + " (" + pair.given().quoted() + ")";
            case TEXT -> "Offers " + given + " (" + pair.given().quoted() + ")";
            case CHOSEN, NAME, BRANCH -> "Offers " + given;
        };
        return pair.nearness() >= 1
                ? sentence + "."
                : sentence + "; close to " + pair.needed().concept().english() + ".";
    }

    private static String germanByTrade(List<Pair> pairs, Profile candidate) {
        var given = String.join(
                ", ",
                pairs.stream().map(pair -> pair.given().concept().german()).toList());
        var firm = pairs.getFirst().given().source();
        return firm.equals(Branches.ANY_FIRM)
                ? "Wie die meisten Unternehmen vermutlich ansprechbar für: " + given + "."
                : "Als " + firm + " kann " + nameOr(candidate, "das Unternehmen") + " vermutlich helfen: " + given
                        + ".";
    }

    private static String englishByTrade(List<Pair> pairs, Profile candidate) {
        var given = String.join(
                ", ",
                pairs.stream().map(pair -> pair.given().concept().english()).toList());
        return nameOr(candidate, "The company") + " can probably help by its trade: " + given + ".";
    }

    private static String nameOr(Profile candidate, String otherwise) {
        return candidate.name.isBlank() ? otherwise : candidate.name;
    }
}
