package de.zusammenspiel.review;

/** What a member may say to a request in a round. */
public enum RoundAnswer {
    TAKE,
    RATHER_NOT,
    /** One such answer puts the request on the agenda of the next meeting. */
    DISCUSS,
    /** Conflict of interest: the member does not count, neither by answer nor by silence. */
    ABSTAIN
}
