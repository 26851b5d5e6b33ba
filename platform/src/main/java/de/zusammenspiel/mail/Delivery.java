package de.zusammenspiel.mail;

/** What the mail server made of a letter. */
sealed interface Delivery {
    /** It took responsibility. */
    record Accepted() implements Delivery {}

    /** Not now: it could not be reached or asked to try later. Nothing went out. */
    record Postponed(String reason) implements Delivery {}

    /** It refused for good. */
    record Refused(String reason) implements Delivery {}

    /** The connection broke before its answer came: the letter may have gone out. */
    record Unknown(String reason) implements Delivery {}
}
