package de.zusammenspiel.agreement;

import de.zusammenspiel.file.FileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story everybody may read.
 *
 * @param again who would do it again: "" for nobody we know of, BOTH, COMPANY or NON_PROFIT
 */
public record PublicStory(
        String slug,
        String title,
        String text,
        String quote,
        String quoteBy,
        @Nullable FileId photo,
        String photoAlt,
        String again,
        String giver,
        String receiver,
        String place,
        Instant publishedAt) {}
