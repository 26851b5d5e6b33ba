package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much the words themselves meet, weighted by how rare they are. */
final class TextPart {

    /** From this cosine on two short texts say the same. */
    private static final double FULL = 0.5;

    private static final int NAMED = 3;

    private TextPart() {}

    static Verdict judge(Profile need, Profile candidate, ToDoubleFunction<String> rarity) {
        var share = Math.min(1, need.text.cosine(candidate.text, rarity) / FULL);
        var common = commonWords(need, candidate, rarity);
        if (common.isEmpty()) {
            return Verdict.silent(share);
        }
        var quoted =
                String.join(", ", common.stream().map(word -> "„" + word + "“").toList());
        return new Verdict(
                share,
                "Gemeinsame Wörter: " + quoted + ".",
                "Words in common: " + quoted + ".",
                common.stream().map(word -> new Evidence(word, word)).toList());
    }

    private static List<String> commonWords(Profile need, Profile candidate, ToDoubleFunction<String> rarity) {
        return need.text.features().keySet().stream()
                .filter(feature -> feature.charAt(0) != TextVector.GRAM)
                .filter(candidate.text.features()::containsKey)
                .sorted(Comparator.comparingDouble((String feature) -> -rarity.applyAsDouble(feature)))
                .map(need.text::surfaceOf)
                .distinct()
                .limit(NAMED)
                .toList();
    }
}
