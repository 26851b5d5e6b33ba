package de.zusammenspiel.matching;

import org.jspecify.annotations.Nullable;

/**
 * What tells how near words are in meaning.
 *
 * @param folder named by the operator, or null
 * @param id of the encoder at work, or null where there is none
 * @param trouble why the folder cannot be used, or null
 */
public record EncoderReport(
        @Nullable String folder,
        @Nullable String id,
        @Nullable String trouble) {}
