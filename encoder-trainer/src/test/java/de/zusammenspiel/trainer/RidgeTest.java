package de.zusammenspiel.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RidgeTest {

    /** The gradient of what is minimised vanishes at the solution; that is all there is to know. */
    @Test
    void the_solution_satisfies_the_normal_equations() throws InterruptedException {
        var lessons = List.of(
                List.of("rampe"),
                List.of("rollstuhl"),
                List.of("rollstuhlrampe"),
                List.of("bus", "rampe"),
                List.of("bus"));
        var targets = new ArrayList<float[]>();
        for (int i = 0; i < lessons.size(); i++) {
            targets.add(new float[] {i, 1 - i, 2, (float) Math.sin(i)});
        }
        var weights = new float[] {1, 2, 1, 0.5f, 1};
        var vocabulary = Vocabulary.of(Set.of("rampe", "rollstuhl", "rollstuhlrampe", "bus"), 1);
        var examples = Examples.of(lessons, vocabulary, WordWeights.of(lessons, List.of(), 1));
        float lambda = 0.2f;
        var rows = new Ridge(examples, weights, vocabulary.size(), lambda, 60).solve(targets, 4, 2);
        for (int d = 0; d < 4; d++) {
            var gradient = new double[vocabulary.size()];
            for (int column = 0; column < gradient.length; column++) {
                gradient[column] = lambda * rows[column * 4 + d];
            }
            for (int i = 0; i < examples.size(); i++) {
                double off = -targets.get(i)[d];
                for (int at = examples.starts[i]; at < examples.starts[i + 1]; at++) {
                    off += examples.values[at] * rows[examples.columns[at] * 4 + d];
                }
                for (int at = examples.starts[i]; at < examples.starts[i + 1]; at++) {
                    gradient[examples.columns[at]] += weights[i] * off * examples.values[at];
                }
            }
            assertThat(gradient).containsOnly(new double[gradient.length], within(1e-4));
        }
    }

    @Test
    void directions_of_most_variance_come_first() {
        var eigen = Linear.eigen(new double[][] {{2, 1, 0}, {1, 2, 0}, {0, 0, 5}});
        assertThat(eigen.values()).containsExactly(new double[] {5, 3, 1}, within(1e-9));
        assertThat(Math.abs(eigen.vectors()[1][0])).isCloseTo(Math.sqrt(0.5), within(1e-9));
    }
}
