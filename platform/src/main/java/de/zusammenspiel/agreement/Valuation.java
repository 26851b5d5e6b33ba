package de.zusammenspiel.agreement;

import java.util.List;

/** The statistical value of an agreement at one moment. */
public record Valuation(Moment moment, List<ValueLine> lines) {
    /** Estimated when it was agreed, actual when it was completed; the two are never mixed. */
    public enum Moment {
        ESTIMATED,
        ACTUAL
    }

    public Valuation {
        lines = List.copyOf(lines);
    }

    public long cents() {
        return lines.stream().mapToLong(ValueLine::cents).sum();
    }

    public double euros() {
        return cents() / 100.0;
    }

    public double hours() {
        return lines.stream().mapToDouble(ValueLine::hours).sum();
    }

    public boolean isComplete() {
        return lines.stream().allMatch(ValueLine::valued);
    }

    public int rateVersion() {
        return lines.stream().mapToInt(ValueLine::rateVersion).max().orElse(0);
    }
}
