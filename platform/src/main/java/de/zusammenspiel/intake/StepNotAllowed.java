package de.zusammenspiel.intake;

/** The request stands where this step cannot follow; somebody else may just have moved it. */
public class StepNotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Step from;
    private final Step to;

    public StepNotAllowed(Step from, Step to) {
        super(from + " -> " + to);
        this.from = from;
        this.to = to;
    }

    public Step from() {
        return from;
    }

    public Step to() {
        return to;
    }
}
