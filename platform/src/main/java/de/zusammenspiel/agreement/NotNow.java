package de.zusammenspiel.agreement;

import de.zusammenspiel.shared.StaleEdit;

/** The agreement stands where this cannot be done any more, or not yet: somebody else was quicker. */
public class NotNow extends StaleEdit {
    private static final long serialVersionUID = 1L;
    private final transient AgreementState state;

    NotNow(AgreementState state, String act) {
        super(state.name(), act);
        this.state = state;
    }

    public AgreementState state() {
        return state;
    }
}
