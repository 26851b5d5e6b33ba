package de.zusammenspiel.outreach;

/** What becomes of a pledge. */
public enum PledgeState {
    /** Stands; a part already counts, a whole one waits for the coordinator's choice. */
    OFFERED,
    /** Taken: an agreement can be made of it. */
    CHOSEN,
    /** More than was needed. */
    SURPLUS,
    WITHDRAWN;

    public boolean stands() {
        return this == OFFERED || this == CHOSEN;
    }
}
