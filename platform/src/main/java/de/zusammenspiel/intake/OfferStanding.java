package de.zusammenspiel.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an offer stands beyond its words.
 *
 * @param publicationOk its owner agreed to show it
 * @param approvedAt when the coordinator released it for the public page
 * @param requestNumber the request it is kept for or was taken by
 */
public record OfferStanding(
        boolean publicationOk,
        @Nullable Instant approvedAt,
        String note,
        Instant createdAt,
        Channel channel,
        @Nullable String requestNumber) {}
