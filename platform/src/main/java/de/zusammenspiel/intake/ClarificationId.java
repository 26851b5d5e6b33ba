package de.zusammenspiel.intake;

import java.util.UUID;

/** Names one question to an applicant. */
public record ClarificationId(UUID value) {}
