package de.zusammenspiel.mail;

/** Where a letter is on its way. */
public enum MailStatus {
    /** Waits for its turn, or for the mail server. */
    QUEUED,
    /** Handed to the mail server, whose answer is still open. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Sending was interrupted: it may have gone out. Never repeated by itself. */
    UNCERTAIN,
    /** The mail server refused it, or could not be reached for two days. */
    FAILED,
    /** Over the budget of its recipient; the coordinator decides. */
    HELD,
    /** The coordinator let it be. */
    GIVEN_UP
}
