package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.Step;

/** Nobody is asked for this request now: it is undecided, covered or over. */
public class NotSearching extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Step step;

    public NotSearching(Step step) {
        super("request is " + step);
        this.step = step;
    }

    public Step step() {
        return step;
    }
}
