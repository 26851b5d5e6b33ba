package de.zusammenspiel.matcher.meaning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The built-in encoder: a word is the mean of the rows of its pieces, a text the weighted sum of its words. Linear, so a
 * compound nobody listed still gets the meaning of its parts, and microseconds a text. The rows were learned by the
 * module {@code encoder-trainer}; they are data of their own licence (module {@code matcher-data-de}) and may be absent.
 */
public final class GermanEncoder implements Encoder {

    /** Where the packaged weights lie on the class path. */
    public static final String RESOURCE = "/de/zusammenspiel/matcher/data/german-encoder.bin";

    /** The name of the file in a folder of an installation's own weights. */
    public static final String FILE = "german-encoder.bin";

    /** How much the whole word counts among its pieces; the trainer uses the same. */
    public static final float WHOLE_WORD = 2.5f;

    private final String id;
    private final EncoderWeights weights;
    private final PieceTable pieces;
    private final PieceTable words;
    private final WordCache cache = new WordCache();

    private GermanEncoder(String id, EncoderWeights weights) {
        this.id = id;
        this.weights = weights;
        this.pieces = new PieceTable(weights.pieces());
        this.words = new PieceTable(weights.words());
    }

    /** The encoder that comes with {@code matcher-data-de}; empty when that module is left out. Keep it: it is large. */
    public static Optional<GermanEncoder> packaged() {
        try (var in = GermanEncoder.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(of(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads weights from a file, or from {@link #FILE} in a folder; an {@link IOException} says what is wrong. */
    public static GermanEncoder read(Path fileOrFolder) throws IOException {
        var file = Files.isDirectory(fileOrFolder) ? fileOrFolder.resolve(FILE) : fileOrFolder;
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    private static GermanEncoder of(InputStream stream) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var weights = EncoderWeights.read(new DigestInputStream(new BufferedInputStream(stream, 1 << 16), digest));
            var fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 6);
            return new GermanEncoder("german-" + fingerprint, weights);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimensions() {
        return weights.dimensions();
    }

    @Override
    public float[] encode(String text) {
        var sum = new float[weights.dimensions()];
        for (var word : WordPieces.words(text)) {
            int hash = WordPieces.wholeWord(word);
            float weight = weightOf(hash);
            if (weight > 0) {
                var vector = vectorOf(word, hash);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weight * vector[i];
                }
            }
        }
        return Vectors.normalise(sum);
    }

    private float weightOf(int wordHash) {
        int row = words.rowOf(wordHash);
        return row < 0 ? 1 : (weights.wordWeights()[row] & 0xFF) / 255f;
    }

    private float[] vectorOf(String word, int hash) {
        var known = cache.get(word, hash);
        if (known != null) {
            return known;
        }
        var vector = compute(word, hash);
        cache.put(word, hash, vector);
        return vector;
    }

    /** Not brought to length 1: where the pieces contradict each other, the word is vague and counts less. */
    private float[] compute(String word, int hash) {
        var sum = new float[weights.dimensions()];
        int[] found = {0};
        WordPieces.runs(word, WordPieces.LONGEST_PART, piece -> {
            int row = pieces.rowOf(piece);
            if (row >= 0) {
                found[0]++;
                add(row, 1, sum);
            }
        });
        float squares = found[0];
        int whole = pieces.rowOf(hash);
        if (whole >= 0) {
            squares += WHOLE_WORD * WHOLE_WORD;
            add(whole, WHOLE_WORD, sum);
        }
        if (squares > 0) {
            float factor = (float) (1 / Math.sqrt(squares));
            for (int i = 0; i < sum.length; i++) {
                sum[i] *= factor;
            }
        }
        return sum;
    }

    private void add(int row, float times, float[] sum) {
        float scale = times * Float.float16ToFloat(weights.scales()[row]);
        var rows = weights.rows();
        int half = sum.length / 2;
        int at = row * half;
        // Two plain loops, so that the compiler works on many components at once.
        for (int i = 0; i < half; i++) {
            sum[i] += scale * ((rows[at + i] << 28) >> 28);
        }
        for (int i = 0; i < half; i++) {
            sum[half + i] += scale * (rows[at + i] >> 4);
        }
    }
}
