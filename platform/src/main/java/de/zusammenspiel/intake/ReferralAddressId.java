package de.zusammenspiel.intake;

import java.util.UUID;

/** Names one address of "Dafür sind andere da". */
public record ReferralAddressId(UUID value) {}
