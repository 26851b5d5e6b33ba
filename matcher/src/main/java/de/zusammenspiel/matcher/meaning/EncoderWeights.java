package de.zusammenspiel.matcher.meaning;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * What the trainer writes and {@link GermanEncoder} reads. A row belongs to a piece of a word ({@link WordPieces}); its
 * components are signed numbers of four bits, two in a byte, times the row's scale. Weights of words say how much a word
 * counts in a text: 255 full, 0 not at all; words not named count in full.
 *
 * @param dimensions even, at most 512
 * @param pieces hashes in ascending order
 * @param scales one half-precision number a piece
 * @param rows {@code dimensions / 2} bytes a piece: in the low four bits the first half of the components, in the
 *     high ones the second
 * @param words hashes of whole words, in ascending order
 * @param wordWeights one unsigned byte a word
 */
public record EncoderWeights(
        int dimensions, int[] pieces, short[] scales, byte[] rows, int[] words, byte[] wordWeights) {

    private static final int MAGIC = 0x5A534431;
    private static final int LARGEST = 4_000_000;

    public EncoderWeights {
        if (dimensions < 2
                || dimensions > 512
                || dimensions % 2 != 0
                || scales.length != pieces.length
                || rows.length != pieces.length * (dimensions / 2)
                || wordWeights.length != words.length) {
            throw new IllegalArgumentException("the parts of the encoder do not fit each other");
        }
    }

    /** Reads what {@link #write} wrote; an {@link IOException} says that the data is something else or cut off. */
    public static EncoderWeights read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("these are no weights of the German encoder");
        }
        int dimensions = count(in.readInt(), 512);
        int pieces = count(in.readInt(), LARGEST);
        int words = count(in.readInt(), LARGEST);
        if (dimensions < 2 || dimensions % 2 != 0) {
            throw new IOException("weights with " + dimensions + " dimensions");
        }
        var hashes = ints(in, pieces);
        var scales = new short[pieces];
        ByteBuffer.wrap(exactly(in, 2L * pieces)).asShortBuffer().get(scales);
        var rows = exactly(in, (long) pieces * (dimensions / 2));
        return new EncoderWeights(dimensions, hashes, scales, rows, ints(in, words), exactly(in, words));
    }

    public void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
        out.writeInt(MAGIC);
        out.writeInt(dimensions);
        out.writeInt(pieces.length);
        out.writeInt(words.length);
        for (int piece : pieces) {
            out.writeInt(piece);
        }
        for (short scale : scales) {
            out.writeShort(scale);
        }
        out.write(rows);
        for (int word : words) {
            out.writeInt(word);
        }
        out.write(wordWeights);
        out.flush();
    }

    private static int count(int read, int most) throws IOException {
        if (read < 0 || read > most) {
            throw new IOException("weights with an impossible count of " + read);
        }
        return read;
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        var numbers = new int[count];
        ByteBuffer.wrap(exactly(in, 4L * count)).asIntBuffer().get(numbers);
        return numbers;
    }

    private static byte[] exactly(DataInputStream in, long count) throws IOException {
        var bytes = in.readNBytes(Math.toIntExact(count));
        if (bytes.length != count) {
            throw new IOException("the weights end too early");
        }
        return bytes;
    }
}
