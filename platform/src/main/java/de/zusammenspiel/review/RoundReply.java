package de.zusammenspiel.review;

/** A member's answer to one request of a round. */
public record RoundReply(RoundAnswer answer, String comment) {}
