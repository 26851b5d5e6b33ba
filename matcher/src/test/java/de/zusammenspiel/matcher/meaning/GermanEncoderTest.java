package de.zusammenspiel.matcher.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encoder with four rows written by hand: what holds for any weights. */
class GermanEncoderTest {

    @TempDir
    Path folder;

    @Test
    void a_text_is_the_weighted_sum_of_its_words() throws IOException {
        var encoder = tiny();
        assertThat(encoder.encode("Bus")).containsExactly(new float[] {1, 0, 0, 0}, within(1e-6f));
        assertThat(encoder.encode("und der Bus und"))
                .as("\"und\" counts nothing")
                .containsExactly(1, 0, 0, 0);
        var both = encoder.encode("Bus, Chor");
        assertThat(both[0]).isEqualTo(both[1], within(1e-6f));
        assertThat(Vectors.cosine(both, both)).isEqualTo(1, within(1e-5f));
    }

    @Test
    void what_is_not_known_is_the_zero_vector() throws IOException {
        var encoder = tiny();
        for (var text : new String[] {"", " ", "qqxzy", "12", "🙂", "<p>"}) {
            assertThat(Vectors.isZero(encoder.encode(text))).as(text).isTrue();
        }
    }

    @Test
    void the_same_file_gives_the_same_vectors_and_id() throws IOException {
        var one = tiny();
        var other = GermanEncoder.read(folder.resolve(GermanEncoder.FILE));
        assertThat(other.id()).isEqualTo(one.id()).startsWith("german-");
        assertThat(other.encode("ein Bus für den Chor")).isEqualTo(one.encode("ein Bus für den Chor"));
    }

    @Test
    void a_damaged_file_is_named_as_such() throws IOException {
        tiny();
        var file = folder.resolve(GermanEncoder.FILE);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
        assertThatThrownBy(() -> GermanEncoder.read(folder)).isInstanceOf(IOException.class);
        Files.writeString(file, "something else altogether");
        assertThatThrownBy(() -> GermanEncoder.read(folder)).hasMessageContaining("no weights");
    }

    @Test
    void a_named_folder_is_used_or_refused() throws IOException {
        assertThatThrownBy(() -> Encoders.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no encoder");
        var encoder = tiny();
        assertThat(Encoders.in(folder).id()).isEqualTo(encoder.id());
    }

    @Test
    void weights_survive_writing_and_reading() throws IOException {
        var out = new ByteArrayOutputStream();
        weights().write(out);
        var read = EncoderWeights.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read).usingRecursiveComparison().isEqualTo(weights());
    }

    private GermanEncoder tiny() throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(GermanEncoder.FILE))) {
            weights().write(out);
        }
        return GermanEncoder.read(folder);
    }

    private static EncoderWeights weights() {
        record Row(int piece, byte low, byte high) {}
        var rows = new Row[] {
            new Row(WordPieces.wholeWord("bus"), (byte) 0x07, (byte) 0),
            new Row(WordPieces.wholeWord("chor"), (byte) 0, (byte) 0x07),
            new Row(WordPieces.wholeWord("und"), (byte) 0x70, (byte) 0),
            new Row(WordPieces.run("<zelt"), (byte) 0, (byte) 0x90),
        };
        Arrays.sort(rows, Comparator.comparingInt(Row::piece));
        var pieces = new int[rows.length];
        var scales = new short[rows.length];
        var bytes = new byte[2 * rows.length];
        for (int i = 0; i < rows.length; i++) {
            pieces[i] = rows[i].piece();
            scales[i] = Float.floatToFloat16(0.5f);
            bytes[2 * i] = rows[i].low();
            bytes[2 * i + 1] = rows[i].high();
        }
        return new EncoderWeights(4, pieces, scales, bytes, new int[] {WordPieces.wholeWord("und")}, new byte[] {0});
    }
}
