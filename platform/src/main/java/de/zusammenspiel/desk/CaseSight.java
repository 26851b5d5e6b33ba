package de.zusammenspiel.desk;

/** In which capacity somebody looks at a case, which decides what of it they see. */
public enum CaseSight {
    /** Everything. */
    COORDINATOR,
    /** One of the two who carry the case. */
    DUO,
    /** Another member of the group: the request and the own asks. */
    GROUP,
    /** Somebody of the advisory circle: the request, nothing of the outreach. */
    ADVISER;

    /** May see whom to reach, and where. */
    public boolean seesContact() {
        return this == COORDINATOR || this == DUO;
    }

    public boolean seesOutreach() {
        return this != ADVISER;
    }

    public boolean seesAgreements() {
        return this == COORDINATOR || this == DUO;
    }

    public boolean seesEverything() {
        return this == COORDINATOR;
    }
}
