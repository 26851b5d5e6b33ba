package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.onnx.OnnxEncoder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The English sentence encoder, with everything it ever said kept in a file: the costly half of a training run. */
final class Teacher {

    private static final int BATCH = 64;

    private final Map<String, short[]> known = new HashMap<>();
    private final Path cache;
    private long whole;

    Teacher(Path cache) throws IOException {
        this.cache = cache;
        if (!Files.exists(cache)) {
            return;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(cache), 1 << 20))) {
            while (true) {
                whole += readOne(in);
            }
        } catch (EOFException e) {
            // The end, or a run that was stopped while it wrote: what is not whole goes before the next is written.
            System.out.printf("%,d English texts known%n", known.size());
        }
    }

    private int readOne(DataInputStream in) throws IOException {
        var text = in.readNBytes(in.readUnsignedShort());
        var vector = new short[in.readShort()];
        var bytes = new byte[2 * vector.length];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asShortBuffer().get(vector);
        known.put(new String(text, StandardCharsets.UTF_8), vector);
        return 2 + text.length + 2 + bytes.length;
    }

    /** Asks the model for what is not known yet, in order of length, and keeps it. */
    void learn(Collection<String> texts, Path model) throws IOException {
        var unknown = new ArrayList<>(new TreeSet<>(texts));
        unknown.removeIf(known::containsKey);
        unknown.sort(Comparator.comparingInt(String::length));
        if (unknown.isEmpty()) {
            return;
        }
        System.out.printf("%,d English texts to read%n", unknown.size());
        if (Files.exists(cache)) {
            try (var file = FileChannel.open(cache, StandardOpenOption.WRITE)) {
                file.truncate(whole);
            }
        }
        long start = System.nanoTime();
        try (var encoder = OnnxEncoder.open(model, "query: ");
                var out = new DataOutputStream(new BufferedOutputStream(
                        Files.newOutputStream(cache, StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 20))) {
            for (int i = 0; i < unknown.size(); i += BATCH) {
                var batch = unknown.subList(i, Math.min(unknown.size(), i + BATCH));
                keep(batch, encoder.encodeAll(batch), out);
                if (i / BATCH % 500 == 499) {
                    System.out.printf("%,d read, %.2f ms each%n", i, (System.nanoTime() - start) / 1e6 / i);
                }
            }
        }
    }

    private void keep(List<String> texts, List<float[]> vectors, DataOutputStream out) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            var vector = vectors.get(i);
            var small = new short[vector.length];
            var text = texts.get(i).getBytes(StandardCharsets.UTF_8);
            out.writeShort(text.length);
            out.write(text);
            out.writeShort(small.length);
            for (int d = 0; d < small.length; d++) {
                small[d] = Float.floatToFloat16(vector[d]);
                out.writeShort(small[d]);
            }
            known.put(texts.get(i), small);
        }
    }

    int size() {
        return known.size();
    }

    int dimensions() {
        return known.values().iterator().next().length;
    }

    boolean knows(String text) {
        return known.containsKey(text);
    }

    float[] vector(String text) {
        var small = known.get(text);
        if (small == null) {
            throw new IllegalArgumentException("the teacher was not asked about: " + text);
        }
        var vector = new float[small.length];
        for (int d = 0; d < small.length; d++) {
            vector[d] = Float.float16ToFloat(small[d]);
        }
        return vector;
    }
}
