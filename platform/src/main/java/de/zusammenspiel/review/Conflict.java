package de.zusammenspiel.review;

/** Why a member may have a conflict of interest. */
public enum Conflict {
    /** The member said so. */
    DECLARED,
    /** The directory says the member is close to the organisation that asks. */
    CLOSE_TO_APPLICANT,
    /** The directory says the member knows it: a reason to ask, not to exclude. */
    KNOWS_APPLICANT;

    /** Whoever is bound abstains. */
    public boolean binds() {
        return this != KNOWS_APPLICANT;
    }
}
