package de.zusammenspiel.outreach;

/** Where a challenge stands. */
public enum ChallengeState {
    /** Somebody is going to ask. */
    PLANNED,
    /** Asked, and waiting for the answer. */
    ASKED,
    PLEDGED,
    PARTLY_PLEDGED,
    LATER,
    REFUSED,
    /** Rests after fourteen days; no minus for the company, and a late answer is welcome. */
    NO_ANSWER,
    /** Said yes when the need was covered already. */
    SURPLUS,
    WITHDRAWN;

    /** Somebody still has to ask or to answer. */
    public boolean isOpen() {
        return this == PLANNED || this == ASKED;
    }
}
