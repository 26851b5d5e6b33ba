package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.Folding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts that ask whether it can work out: kind, amount, time, distance, readiness, trust, conditions. */
final class PracticalParts {

    private PracticalParts() {}

    /** Whether the kinds rule each other out; unknown kinds rule nothing out. */
    static boolean kindIsImpossible(Profile need, Profile candidate) {
        if (need.kinds.isEmpty() || candidate.kinds.isEmpty()) {
            return false;
        }
        return need.kinds.stream().noneMatch(kind -> candidate.kinds.stream().anyMatch(kind::isNear));
    }

    /** How much of what fits in content is left when the kind is only a near one; unknown kinds take nothing away. */
    static double kindFactor(Profile need, Profile candidate) {
        return need.kinds.isEmpty()
                        || candidate.kinds.isEmpty()
                        || need.kinds.stream().anyMatch(candidate.kinds::contains)
                ? 1
                : Curves.NEAR_KIND;
    }

    static Verdict kind(Profile need, Profile candidate) {
        if (need.kinds.isEmpty() || candidate.kinds.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        var common = EnumSet.copyOf(need.kinds);
        common.retainAll(candidate.kinds);
        if (common.isEmpty()) {
            return Verdict.saying(
                    Curves.NEAR_KIND,
                    "Gesucht ist " + german(need.kinds) + ", angeboten wird " + german(candidate.kinds) + ".",
                    "Needed: " + english(need.kinds) + "; offered: " + english(candidate.kinds) + ".");
        }
        return Verdict.saying(
                Curves.kind(common.size(), need.kinds.size()),
                "Die Art passt: " + german(common) + ".",
                "The kind fits: " + english(common) + ".");
    }

    private static String german(Set<ResourceKind> kinds) {
        return String.join(
                " und ", kinds.stream().sorted().map(ResourceKind::german).toList());
    }

    private static String english(Set<ResourceKind> kinds) {
        return String.join(
                " and ", kinds.stream().sorted().map(ResourceKind::english).toList());
    }

    static Verdict amount(@Nullable Amount needed, @Nullable Amount given) {
        if (needed == null || given == null) {
            return Verdict.UNKNOWN;
        }
        var verdict = compare(needed.pieces(), given.pieces(), "Stück", "pieces");
        if (verdict == null) {
            verdict = compare(needed.areaM2(), given.areaM2(), "m²", "m²");
        }
        if (verdict == null) {
            verdict = compare(needed.persons(), given.persons(), "Personen", "people");
        }
        if (verdict == null) {
            verdict = compare(needed.totalHours(), given.totalHours(), "Stunden", "hours");
        }
        return verdict == null ? Verdict.UNKNOWN : verdict;
    }

    private static @Nullable Verdict compare(
            @Nullable Number needed, @Nullable Number given, String german, String english) {
        if (needed == null || given == null || needed.doubleValue() <= 0) {
            return null;
        }
        double share = Curves.amount(needed.doubleValue(), given.doubleValue());
        if (share >= 1) {
            return Verdict.saying(1, "Die Menge reicht.", "The amount is enough.");
        }
        return Verdict.saying(
                share,
                "Deckt " + Phrasing.german(given.doubleValue()) + " von " + Phrasing.german(needed.doubleValue()) + " "
                        + german + ".",
                "Covers " + Phrasing.english(given.doubleValue()) + " of " + Phrasing.english(needed.doubleValue())
                        + " " + english + ".");
    }

    static Verdict time(@Nullable TimeWindow needed, @Nullable TimeWindow given) {
        if (needed == null || given == null || needed.isOpen() || given.isOpen()) {
            return Verdict.UNKNOWN;
        }
        var gap = needed.gapInDays(given);
        if (gap == 0) {
            return Verdict.saying(1, "Der Zeitraum passt.", "The time fits.");
        }
        var share = Curves.time(gap);
        var start = given.from();
        if (needed.endsBefore(given) && start != null) {
            return Verdict.saying(
                    share,
                    "Geht erst ab " + Phrasing.german(start) + ".",
                    "Only possible from " + Phrasing.english(start) + ".");
        }
        var end = given.until();
        if (end == null) {
            throw new IllegalStateException("a gap needs an end: " + given);
        }
        return Verdict.saying(
                share,
                "Geht nur bis " + Phrasing.german(end) + ", gebraucht wird es später.",
                "Only possible until " + Phrasing.english(end) + ", needed later.");
    }

    static Verdict distance(Profile need, Profile candidate) {
        var verdict = distance(need.place, candidate.place, candidate.reachKm);
        var remote = !need.localOnly
                && !candidate.kinds.isEmpty()
                && Set.of(ResourceKind.KNOWLEDGE, ResourceKind.NETWORK).containsAll(candidate.kinds);
        if (remote && verdict.share() < Curves.FROM_AFAR) {
            return Verdict.saying(
                    Curves.FROM_AFAR,
                    verdict.german().replaceFirst("\\.$", "") + "; geht auch am Telefon oder per Video.",
                    verdict.english().replaceFirst("\\.$", "") + "; also possible by phone or video.");
        }
        return verdict;
    }

    private static Verdict distance(Locality here, Locality there, @Nullable Double reachKm) {
        var one = here.point();
        var two = there.point();
        if (one != null && two != null) {
            return kilometres(one.kilometresTo(two), reachKm);
        }
        var city = here.city();
        var otherCity = there.city();
        var sameCity =
                city != null && otherCity != null && Folding.fold(city.strip()).equals(Folding.fold(otherCity.strip()));
        var ags = here.ags();
        var otherAgs = there.ags();
        if (ags != null && otherAgs != null) {
            return districts(ags, otherAgs);
        }
        if (sameCity) {
            return Verdict.saying(1, "Am selben Ort.", "In the same place.");
        }
        return city != null && otherCity != null
                ? Verdict.saying(
                        Curves.OTHER_PLACE,
                        "Sitzt in " + otherCity.strip() + ".",
                        "Based in " + otherCity.strip() + ".")
                : Verdict.UNKNOWN;
    }

    private static Verdict kilometres(double km, @Nullable Double reachKm) {
        var rounded = km < 1 ? "weniger als 1" : Phrasing.german(Math.rint(km));
        var english = km < 1 ? "less than 1" : Phrasing.english(Math.rint(km));
        if (reachKm != null && km > reachKm) {
            return Verdict.saying(
                    Curves.distance(km, false),
                    "Liegt " + rounded + " km entfernt, angeboten wird nur im Umkreis von " + Phrasing.german(reachKm)
                            + " km.",
                    english + " km away, but offered only within " + Phrasing.english(reachKm) + " km.");
        }
        var share = Curves.distance(km, true);
        return Verdict.saying(share, "Liegt " + rounded + " km entfernt.", english + " km away.");
    }

    private static Verdict districts(String ags, String other) {
        if (ags.length() >= 8 && ags.equals(other)) {
            return Verdict.saying(Curves.SAME_MUNICIPALITY, "In derselben Gemeinde.", "In the same municipality.");
        }
        if (ags.length() >= 5 && other.length() >= 5 && ags.substring(0, 5).equals(other.substring(0, 5))) {
            return Verdict.saying(Curves.SAME_DISTRICT, "Im selben Kreis.", "In the same district.");
        }
        if (ags.length() >= 2 && other.length() >= 2 && ags.substring(0, 2).equals(other.substring(0, 2))) {
            return Verdict.saying(Curves.SAME_STATE, "Im selben Bundesland.", "In the same state.");
        }
        return Verdict.saying(
                Curves.OTHER_STATE, "Weiter weg, in einem anderen Bundesland.", "Farther away, in another state.");
    }

    static Verdict readiness(Readiness readiness, LocalDate today) {
        var last = readiness.lastAskedOn();
        if (last == null) {
            return readiness.asksThisYear() == 0
                    ? Verdict.silent(Curves.FRESH)
                    : Verdict.saying(
                            0.5,
                            "In diesem Jahr schon " + readiness.asksThisYear() + "-mal gefragt.",
                            "Asked " + readiness.asksThisYear() + " times this year.");
        }
        var days = ChronoUnit.DAYS.between(last, today);
        var share = Math.clamp(days / 120.0, 0.0, 1.0);
        return Verdict.saying(
                share,
                "Zuletzt am " + Phrasing.german(last) + " gefragt.",
                "Last asked on " + Phrasing.english(last) + ".");
    }

    static Verdict trust(Readiness readiness) {
        int kept = readiness.promisesKept();
        int broken = readiness.promisesBroken();
        double share = (kept + 1.0) / (kept + broken + 2.0);
        if (kept + broken == 0) {
            return Verdict.silent(share);
        }
        var german = kept == 0 ? "" : "Hat schon " + (kept == 1 ? "einmal" : kept + "-mal") + " eine Zusage gehalten.";
        var english = kept == 0 ? "" : "Has kept " + (kept == 1 ? "one promise" : kept + " promises") + ".";
        if (broken > 0) {
            german = (german + " " + broken + "-mal kam eine Zusage nicht zustande.").strip();
            english =
                    (english + " " + broken + (broken == 1 ? " promise" : " promises") + " did not work out.").strip();
        }
        return Verdict.saying(share, german, english);
    }

    static boolean hasConditions(Profile candidate) {
        var text = candidate.conditions.strip();
        return !text.isEmpty() && !List.of("-", "–", "—", "keine", "ohne").contains(text);
    }

    static Verdict conditions(Profile need, Profile candidate) {
        if (!hasConditions(candidate)) {
            return Verdict.silent(1);
        }
        var text = candidate.conditions.strip();
        if (!candidate.conditionAudiences.isEmpty()
                && candidate.conditionAudiences.stream().noneMatch(need.audiences::contains)) {
            return Verdict.saying(
                    0, "Bedingung, bitte klären: " + text + ".", "Condition to be checked: " + text + ".");
        }
        return Verdict.saying(Curves.WITH_CONDITIONS, "Bedingung: " + text + ".", "Condition: " + text + ".");
    }
}
