package de.zusammenspiel.review;

/** How a round ended for one request. Nobody is refused in writing: all but a clear yes goes to the next meeting. */
public enum RoundOutcome {
    ACCEPTED,
    /** Somebody wants to talk about it. */
    DISCUSS,
    /** At least as many "rather not" as "take it". */
    NO_MAJORITY,
    /** Members stayed silent, and at this site silence is no answer. */
    UNANSWERED,
    /** It was withdrawn or decided elsewhere meanwhile. */
    OVERTAKEN
}
