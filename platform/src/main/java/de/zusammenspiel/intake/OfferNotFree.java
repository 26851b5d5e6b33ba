package de.zusammenspiel.intake;

/** The offer is not in the state the act needs; somebody else was quicker. */
public class OfferNotFree extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final OfferState state;

    public OfferNotFree(OfferState state) {
        super("offer is " + state);
        this.state = state;
    }

    public OfferState state() {
        return state;
    }
}
