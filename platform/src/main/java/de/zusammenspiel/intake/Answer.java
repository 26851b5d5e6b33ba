package de.zusammenspiel.intake;

/**
 * What a person says about one criterion.
 *
 * @param reason needed for no and unclear only
 */
public record Answer(Verdict verdict, String reason) {
    public Answer {
        if (verdict != Verdict.YES && reason.isBlank()) {
            throw new IllegalArgumentException("no and unclear need a reason");
        }
    }

    public static Answer yes() {
        return new Answer(Verdict.YES, "");
    }

    public static Answer no(String reason) {
        return new Answer(Verdict.NO, reason);
    }

    public static Answer unclear(String reason) {
        return new Answer(Verdict.UNCLEAR, reason);
    }
}
