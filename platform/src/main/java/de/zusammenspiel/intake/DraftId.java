package de.zusammenspiel.intake;

import java.util.UUID;

/** Names one request form kept for later. */
public record DraftId(UUID value) {}
