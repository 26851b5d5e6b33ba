package de.zusammenspiel.matcher.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.zusammenspiel.matcher.meaning.Encoders;
import de.zusammenspiel.matcher.meaning.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real model, so that the optional path is walked in every test run. */
class OnnxEncoderTest {

    @TempDir
    static Path folder;

    private static OnnxEncoder encoder;

    @BeforeAll
    static void open() throws IOException {
        unpack("/e5-small-v2-q.onnx", OnnxEncoder.MODEL);
        unpack("/e5-small-v2-q-tokenizer.json", OnnxEncoder.TOKENIZER);
        Files.writeString(folder.resolve(OnnxEncoder.PREFIX), "query: \n");
        encoder = OnnxEncoder.open(folder);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void synonyms_are_nearer_than_strangers() {
        var bench = encoder.encode("a wooden bench for the park");
        assertThat(bench).hasSize(384);
        assertThat(encoder.dimensions()).isEqualTo(384);
        assertThat(Vectors.cosine(bench, bench)).isEqualTo(1, within(1e-4f));
        assertThat(Vectors.cosine(bench, encoder.encode("outdoor seating")))
                .isGreaterThan(Vectors.cosine(bench, encoder.encode("tax declaration")));
    }

    @Test
    void texts_read_together_get_the_vectors_they_get_alone() {
        var texts = List.of("van", "help with the accounts of a small club", "");
        var together = encoder.encodeAll(texts);
        for (int i = 0; i < 2; i++) {
            assertThat(Vectors.cosine(together.get(i), encoder.encode(texts.get(i))))
                    .isGreaterThan(0.98f);
        }
        assertThat(Vectors.isZero(together.get(2))).isTrue();
        assertThat(encoder.encodeAll(List.of())).isEmpty();
    }

    @Test
    void any_text_has_a_vector() {
        for (var text : List.of("🙂", "\u200B", "<b>", "x".repeat(100_000), "Wir suchen Mentor:innen.")) {
            assertThat(encoder.encode(text)).doesNotContain(Float.NaN);
        }
    }

    @Test
    void the_prefix_belongs_to_the_name_of_the_model() throws IOException {
        try (var other = OnnxEncoder.open(folder, "passage: ");
                var same = OnnxEncoder.open(folder)) {
            assertThat(other.id()).isNotEqualTo(encoder.id());
            assertThat(same.id()).isEqualTo(encoder.id()).startsWith("onnx-");
        }
    }

    @Test
    void an_installation_names_the_folder_only() throws IOException {
        var found = Encoders.in(folder);
        assertThat(found.id()).isEqualTo(encoder.id());
        ((OnnxEncoder) found).close();
    }

    @Test
    void a_folder_without_a_model_or_with_rubbish_is_refused_with_a_reason(@TempDir Path empty) throws IOException {
        assertThatThrownBy(() -> OnnxEncoder.open(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(OnnxEncoder.MODEL);
        Files.writeString(empty.resolve(OnnxEncoder.MODEL), "rubbish");
        Files.copy(folder.resolve(OnnxEncoder.TOKENIZER), empty.resolve(OnnxEncoder.TOKENIZER));
        assertThatThrownBy(() -> OnnxEncoder.open(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be used");
    }

    private static void unpack(String resource, String name) throws IOException {
        try (var in = Objects.requireNonNull(OnnxEncoderTest.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
