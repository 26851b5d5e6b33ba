package de.zusammenspiel.matcher.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void packed_vectors_keep_their_cosine() {
        var random = new Random(7);
        for (int trial = 0; trial < 100; trial++) {
            var a = random(random);
            var b = random(random);
            for (int i = 0; i < b.length; i++) {
                b[i] += a[i] * trial / 50;
            }
            Vectors.normalise(b);
            assertThat(Vectors.cosine(Vectors.pack(a), Vectors.pack(b))).isCloseTo(Vectors.cosine(a, b), within(0.01f));
            assertThat(Vectors.cosine(Vectors.unpack(Vectors.pack(a)), b))
                    .isCloseTo(Vectors.cosine(a, b), within(0.01f));
        }
    }

    @Test
    void the_zero_vector_stays_zero_and_is_near_to_nothing() {
        var zero = new float[16];
        assertThat(Vectors.isZero(Vectors.unpack(Vectors.pack(Vectors.normalise(zero)))))
                .isTrue();
        assertThat(Vectors.cosine(
                        Vectors.pack(zero), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}))
                .isZero();
    }

    private static float[] random(Random random) {
        var vector = new float[128];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalise(vector);
    }
}
