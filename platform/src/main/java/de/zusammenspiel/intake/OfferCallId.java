package de.zusammenspiel.intake;

import java.util.UUID;

/** Names the question to one organisation whether it can use an offer. */
public record OfferCallId(UUID value) {}
