package de.zusammenspiel.matcher.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import de.zusammenspiel.matcher.meaning.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Any sentence-transformers model in a folder with {@code model.onnx} and {@code tokenizer.json}: the mean of the last
 * layer over the tokens of the text, brought to length 1. An optional file {@code prefix.txt} holds what the model wants
 * before each text ("query: " for the E5 family). Some milliseconds a text, where the built-in encoder takes
 * microseconds.
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {

    public static final String MODEL = "model.onnx";
    public static final String TOKENIZER = "tokenizer.json";
    public static final String PREFIX = "prefix.txt";

    private static final int MAX_TOKENS = 256;
    /** A token has rarely fewer than two letters; cutting first keeps the tokenizer from reading whole books. */
    private static final int MAX_CHARS = 4_000;

    private final String id;
    private final String prefix;
    private final int dimensions;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private OnnxEncoder(String id, String prefix, HuggingFaceTokenizer tokenizer, OrtSession session)
            throws OrtException {
        this.id = id;
        this.prefix = prefix;
        this.tokenizer = tokenizer;
        this.session = session;
        this.dimensions = run(List.of("")).getFirst().length;
    }

    /** Whether the folder holds a model of this kind. */
    public static boolean isModel(Path folder) {
        return Files.isRegularFile(folder.resolve(MODEL)) && Files.isRegularFile(folder.resolve(TOKENIZER));
    }

    /** Opens the model; the {@link IOException} says which file is missing or cannot be used. */
    public static OnnxEncoder open(Path folder) throws IOException {
        var prefix = folder.resolve(PREFIX);
        return open(folder, Files.exists(prefix) ? Files.readString(prefix).replaceAll("\\R", "") : "");
    }

    public static OnnxEncoder open(Path folder, String prefix) throws IOException {
        var model = folder.resolve(MODEL);
        if (!isModel(folder)) {
            throw new IOException("no " + MODEL + " with " + TOKENIZER + " in " + folder);
        }
        System.setProperty("ai.djl.offline", "true");
        var tokenizer = HuggingFaceTokenizer.newInstance(
                folder.resolve(TOKENIZER),
                Map.of("padding", "true", "truncation", "true", "maxLength", String.valueOf(MAX_TOKENS)));
        try (var options = new OrtSession.SessionOptions()) {
            // Threads that wait busily would take the processor from the requests beside them.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setIntraOpNumThreads(1);
            var session = OrtEnvironment.getEnvironment().createSession(model.toString(), options);
            return new OnnxEncoder("onnx-" + fingerprint(model, prefix), prefix, tokenizer, session);
        } catch (OrtException e) {
            tokenizer.close();
            throw new IOException("the model in " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public float[] encode(String text) {
        return encodeAll(List.of(text)).getFirst();
    }

    /** Several texts in one run; cheapest when they are about equally long. */
    public List<float[]> encodeAll(List<String> texts) {
        try {
            return run(texts);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed", e);
        }
    }

    private List<float[]> run(List<String> texts) throws OrtException {
        if (texts.isEmpty()) {
            return List.of();
        }
        var blank = new boolean[texts.size()];
        var prefixed = new String[texts.size()];
        for (int i = 0; i < prefixed.length; i++) {
            var text = texts.get(i);
            blank[i] = text.isBlank();
            prefixed[i] = prefix + (text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text);
        }
        var encodings = tokenizer.batchEncode(prefixed);
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) {
                inputs.put(name, tensor(name, encodings));
            }
            try (var result = session.run(inputs)) {
                var hidden = (OnnxTensor) result.get(0);
                var vectors =
                        Pooling.mean(hidden.getFloatBuffer(), hidden.getInfo().getShape(), encodings);
                for (int i = 0; i < blank.length; i++) {
                    if (blank[i]) {
                        vectors.set(i, new float[vectors.get(i).length]);
                    }
                }
                return vectors;
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(String input, Encoding[] encodings) throws OrtException {
        int length = encodings[0].getIds().length;
        var values = LongBuffer.allocate(encodings.length * length);
        for (var encoding : encodings) {
            values.put(
                    switch (input) {
                        case "input_ids" -> encoding.getIds();
                        case "attention_mask" -> encoding.getAttentionMask();
                        case "token_type_ids" -> encoding.getTypeIds();
                        default -> throw new OrtException("the model wants an input nobody knows: " + input);
                    });
        }
        return OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), values.flip(), new long[] {encodings.length, length});
    }

    private static String fingerprint(Path model, String prefix) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(prefix.getBytes(StandardCharsets.UTF_8));
            try (var in = new DigestInputStream(Files.newInputStream(model), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder could not be closed", e);
        } finally {
            tokenizer.close();
        }
    }
}
