package de.zusammenspiel.intake;

/** The nine stations of the band people see. */
public enum RoadStage {
    REQUEST(1),
    CLARIFICATION(2),
    DECISION(3),
    SEARCH(4),
    OUTREACH(5),
    AGREEMENT(6),
    DELIVERY(7),
    THANKS(8),
    IMPACT(9);

    private final int number;

    RoadStage(int number) {
        this.number = number;
    }

    /** From 1 to 9, as the band counts. */
    public int number() {
        return number;
    }
}
