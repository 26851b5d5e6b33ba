package de.zusammenspiel.matcher.meaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A further kind of encoder, found by {@link java.util.ServiceLoader} when its module is on the class path. */
public interface EncoderSource {

    /** The encoder in the folder, empty when there is none of this kind; {@link IOException} when it cannot be used. */
    Optional<Encoder> open(Path folder) throws IOException;
}
