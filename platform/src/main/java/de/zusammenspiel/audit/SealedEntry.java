package de.zusammenspiel.audit;

import java.util.UUID;

/** An entry as the chain knows it. */
record SealedEntry(UUID id, byte[] digest) {}
