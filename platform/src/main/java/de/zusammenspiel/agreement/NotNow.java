package de.zusammenspiel.agreement;

/** The agreement stands where this cannot be done any more, or not yet; the page says so and shows where it stands. */
public class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient AgreementState state;

    NotNow(AgreementState state, String act) {
        super(act + " is not possible while " + state);
        this.state = state;
    }

    public AgreementState state() {
        return state;
    }
}
