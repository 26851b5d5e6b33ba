package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Finding;
import de.zusammenspiel.intake.ScreeningRule;
import de.zusammenspiel.web.FormCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A helpful word at a field before the form goes out. It never stops anybody: sent again, the form goes.
 */
public record Hint(String rule, String field, String title, String text) {
    static List<Hint> of(List<Finding> findings, FormCheck say) {
        return findings.stream()
                .filter(finding -> finding.rule() != ScreeningRule.DISPLACED_WORK)
                .map(finding -> new Hint(
                        finding.rule().name(),
                        finding.field(),
                        say.say("intake.hint." + finding.rule().name() + ".title", finding.words()),
                        say.say("intake.hint." + finding.rule().name() + ".text", finding.words())))
                .toList();
    }

    /** Whether there is one among them that was not shown yet. */
    static boolean anyNew(List<Hint> hints, @Nullable List<String> seen) {
        List<String> known = seen == null ? List.of() : seen;
        return hints.stream().anyMatch(hint -> !known.contains(hint.rule()));
    }
}
