package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Branches;
import de.zusammenspiel.matcher.language.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well what is given covers what is needed. The best pair of concepts counts most, how much of the whole need is
 * covered counts the rest: a printer is welcome even if the leaflet still needs a designer.
 */
final class CompetencePart {

    private static final double BEST = 0.25;
    private static final double COVERAGE = 0.75;
    private static final double WORTH_NAMING = 0.25;

    /** How well an offer open to anything fits a need of its kind. */
    private static final double OPEN = 0.25;

    private static final Map<ResourceKind, String> OPEN_OFFERS =
            Map.of(ResourceKind.HANDS, "helping_hands", ResourceKind.NETWORK, "networking");

    private static final int NAMED = 3;

    /** A claim nearly as sure as the surest one. */
    private static final double CLEARLY = 0.8;

    private static final double GIVEN = 0.6;

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
        var open = openTo(need, candidate);
        if (all == 0) {
            return open == null ? Verdict.silent(0) : openHanded(open, 0);
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
        pairs.sort(Comparator.comparingDouble(
                (Pair pair) -> -pair.worth() * pair.needed().weight()));
        // the best is said even if it is far-fetched: nobody is suggested without a word
        if (pairs.size() > 1) {
            pairs.subList(1, pairs.size())
                    .removeIf(pair -> pair.worth() * pair.needed().weight() < WORTH_NAMING);
        }
        var share = BEST * best + COVERAGE * covered / all;
        return open != null && OPEN * open.weight() > share ? openHanded(open, share) : said(share, pairs, candidate);
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
            if (needed.weight() < CLEARLY * strongest) {
                continue;
            }
            var pair = nearest(needed, candidate);
            if (isLicensedAdvice(needed)) {
                licensed = true;
                if (pair != null) {
                    return false;
                }
            } else if (pair != null && pair.worth() >= GIVEN) {
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
            var id = OPEN_OFFERS.get(kind);
            var claim = id == null ? null : candidate.claims.get(id);
            if (claim != null && !claim.isByTrade()) {
                return claim;
            }
        }
        return null;
    }

    private static Verdict openHanded(Claim open, double share) {
        return new Verdict(
                Math.max(share, OPEN * open.weight()),
                "Offen für vieles: " + open.concept().german() + " (" + open.quoted() + ").",
                "Open to much: " + open.concept().english() + " (" + open.quoted() + ").",
                open.words().stream()
                        .map(word -> new Evidence(word, open.concept().german()))
                        .toList());
    }

    /** Whether the catalogue knows what both are about and holds it apart: a rehearsal room is no store room. */
    static boolean holdsApart(Verdict verdict, Profile need, Profile candidate) {
        return verdict.share() == 0 && isClear(need) && isClear(candidate);
    }

    private static boolean isClear(Profile profile) {
        return profile.claims().stream().anyMatch(claim -> !claim.isByTrade() && claim.weight() >= GIVEN);
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
