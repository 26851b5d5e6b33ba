package de.zusammenspiel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of the chain. */
record Seal(long seq, Instant at, List<UUID> entries, byte[] digest, byte @Nullable [] prev, byte[] hash) {}
