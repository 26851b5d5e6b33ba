package de.zusammenspiel.matcher.onnx;

import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.meaning.EncoderSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Lets {@link de.zusammenspiel.matcher.meaning.Encoders} find models in ONNX form. */
public final class OnnxSource implements EncoderSource {

    @Override
    public Optional<Encoder> open(Path folder) throws IOException {
        return OnnxEncoder.isModel(folder) ? Optional.of(OnnxEncoder.open(folder)) : Optional.empty();
    }
}
