package de.zusammenspiel.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request held against the criteria of its site: what its words say, and what people answered. */
public record CriteriaCheck(SupportRequestId request, List<Line> lines, List<Finding> findings, Proposal proposal) {
    public CriteriaCheck {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** @param wording the site's own words for the criterion, or "" */
    public record Line(
            Criterion criterion,
            String wording,
            Preanswer preanswer,
            @Nullable Given given) {
        /** What counts: the answer of a person, before one the words of the form. */
        public Verdict verdict() {
            return given == null ? preanswer.verdict() : given.verdict();
        }
    }

    /** The answer of a person. */
    public record Given(Verdict verdict, String reason, String by, Instant at) {}

    /** Every criterion was answered by a person. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.given() != null);
    }

    public List<Line> with(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }
}
