package de.zusammenspiel.matcher.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Which encoder an installation works with. */
public final class Encoders {

    private Encoders() {}

    /** The built-in encoder, if its weights are on the class path. */
    public static Optional<Encoder> packaged() {
        return GermanEncoder.packaged().map(encoder -> encoder);
    }

    /**
     * The encoder in a folder an installation names: other weights of the built-in one, or whatever an
     * {@link EncoderSource} understands. An installation that names a folder means it, so nothing usable in it is an
     * {@link IOException}, not a silent return to the built-in one.
     */
    public static Encoder in(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(GermanEncoder.FILE))) {
            return GermanEncoder.read(folder);
        }
        for (var source : ServiceLoader.load(EncoderSource.class)) {
            var encoder = source.open(folder);
            if (encoder.isPresent()) {
                return encoder.get();
            }
        }
        throw new IOException("no encoder in " + folder + " (" + GermanEncoder.FILE
                + ", or a model whose module is on the class path)");
    }
}
