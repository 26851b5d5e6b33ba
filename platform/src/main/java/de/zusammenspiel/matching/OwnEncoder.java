package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.meaning.Encoders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The encoder of this installation: from the folder named by {@code ENCODER_DIR}, else the one that comes with the
 * product. A folder that cannot be used is told loudly, here and by the doctor, and does not stop the work.
 */
@Component
class OwnEncoder {
    private static final Logger LOG = LoggerFactory.getLogger(OwnEncoder.class);

    private final @Nullable Path folder;
    private @Nullable Reading read;

    /** @param trouble why the folder cannot be used */
    private record Reading(
            Optional<Encoder> encoder, @Nullable String trouble) {}

    OwnEncoder(@Value("${zusammenspiel.encoder-dir}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder);
    }

    Optional<Encoder> encoder() {
        return reading().encoder();
    }

    EncoderReport report() {
        Reading reading = reading();
        return new EncoderReport(
                folder == null ? null : folder.toString(),
                reading.encoder().map(Encoder::id).orElse(null),
                reading.trouble());
    }

    private synchronized Reading reading() {
        Reading known = read;
        if (known == null) {
            known = read(folder);
            read = known;
        }
        return known;
    }

    private static Reading read(@Nullable Path folder) {
        if (folder == null) {
            return new Reading(Encoders.packaged(), null);
        }
        try {
            return new Reading(Optional.of(Encoders.in(folder)), null);
        } catch (IOException unusable) {
            LOG.error(
                    "the encoder in {} cannot be used, the one of the product works: {}",
                    folder,
                    unusable.getMessage());
            return new Reading(Encoders.packaged(), String.valueOf(unusable.getMessage()));
        }
    }
}
