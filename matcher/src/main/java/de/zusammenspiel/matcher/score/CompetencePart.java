package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestion.Ground;
import de.zusammenspiel.matcher.language.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well what is given covers what is needed. The best pair of concepts counts most, how much of the whole need is
 * covered counts the rest: a printer is welcome even if the leaflet still needs a designer.
 */
final class CompetencePart {

    private static final double WORTH_NAMING = 0.25;

    /** A concept counts as given from this worth on. */
    static final double NEARLY_GIVEN = 0.35;

    private final Catalogue catalogue;

    CompetencePart(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A needed concept, the given one nearest to it, and how near: 0 to 1, already weighted by how sure the giver is. */
    record Pair(Claim needed, Claim given, double nearness, double worth) {}

    /**
     * What was found.
     *
     * @param given whether something clearly needed is given
     */
    record Finding(Verdict verdict, boolean given) {
        static Finding nothing(Verdict verdict) {
            return new Finding(verdict, false);
        }
    }

    /** Verdict and how well it covers, 0 to 1. */
    Finding judge(Profile need, Profile candidate) {
        double strongest = 0;
        double all = 0;
        for (var needed : need.claims()) {
            strongest = Math.max(strongest, needed.weight());
            all += needed.weight();
        }
        var open = openTo(need, candidate);
        if (all == 0) {
            return Finding.nothing(open == null ? Verdict.silent(0) : openHanded(open, 0));
        }
        var pairs = new ArrayList<Pair>();
        double best = 0;
        double covered = 0;
        var given = false;
        for (var needed : need.claims()) {
            var pair = nearest(needed, candidate);
            if (pair != null) {
                given |= pair.worth() >= NEARLY_GIVEN && needed.weight() >= Curves.CLEARLY * strongest;
                best = Math.max(best, pair.worth() * needed.weight() / strongest);
                covered += pair.worth() * needed.weight();
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingDouble(
                (Pair pair) -> -pair.worth() * pair.needed().weight()));
        // the best is said even if it is far-fetched: nobody is suggested without a word
        if (pairs.size() > 1) {
            pairs.subList(1, pairs.size())
                    .removeIf(pair -> pair.worth() * pair.needed().weight() < WORTH_NAMING);
        }
        var share = Curves.competence(best, covered / all);
        var verdict = open != null && Curves.OPEN * open.weight() > share
                ? openHanded(open, share)
                : new CompetenceSentence(catalogue, pairs).verdict(share);
        return new Finding(verdict, given);
    }

    /**
     * Whether something clearly needed is up to a licensed profession and the candidate has nothing of the kind, nor
     * anything else that is clearly needed. Only advice counts: an unskilled hand may help an electrician.
     */
    boolean lacksLicence(Profile need, Profile candidate) {
        double strongest =
                need.claims().stream().mapToDouble(Claim::weight).max().orElse(0);
        var licensed = false;
        for (var needed : need.claims()) {
            if (needed.weight() < Curves.CLEARLY * strongest) {
                continue;
            }
            var pair = nearest(needed, candidate);
            if (isLicensedAdvice(needed)) {
                licensed = true;
                if (pair != null) {
                    return false;
                }
            } else if (pair != null && pair.worth() >= Curves.GIVEN) {
                return false;
            }
        }
        return licensed;
    }

    private static boolean isLicensedAdvice(Claim needed) {
        return needed.concept().licensed() && needed.concept().kinds().equals(Set.of(ResourceKind.KNOWLEDGE));
    }

    /** What the candidate offers without saying for what, if the need is of that kind: a team for any work, any door. */
    private static @Nullable Claim openTo(Profile need, Profile candidate) {
        for (var kind : need.kinds) {
            var id = Curves.OPEN_OFFERS.get(kind);
            var claim = id == null ? null : candidate.claims.get(id);
            if (claim != null && !claim.isByTrade()) {
                return claim;
            }
        }
        return null;
    }

    private static Verdict openHanded(Claim open, double share) {
        return new Verdict(
                Math.max(share, Curves.OPEN * open.weight()),
                "Offen für vieles: " + open.concept().german() + " (" + open.quoted() + ").",
                "Open to much: " + open.concept().english() + " (" + open.quoted() + ").",
                open.words().stream()
                        .map(word -> new Evidence(word, open.concept().german()))
                        .toList());
    }

    /** Where the catalogue knows what both are about it may hold them apart: a rehearsal room is no store room. */
    static Ground ground(Finding finding, Profile need, Profile candidate) {
        if (finding.given()) {
            return Ground.GIVEN;
        }
        if (!isClear(need)) {
            return Ground.UNCLEAR;
        }
        return finding.verdict().share() == 0 && isClear(candidate) ? Ground.APART : Ground.ALIKE;
    }

    private static boolean isClear(Profile profile) {
        return profile.claims().stream().anyMatch(claim -> !claim.isByTrade() && claim.weight() >= Curves.GIVEN);
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
}
