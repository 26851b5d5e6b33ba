package de.zusammenspiel.review;

import java.util.UUID;

/** What one member said to one request. */
public record RoundVote(UUID voter, String name, RoundAnswer answer, String comment) {}
