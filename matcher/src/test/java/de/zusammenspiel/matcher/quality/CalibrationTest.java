package de.zusammenspiel.matcher.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.quality.Calibration.Answer;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);

    /** The curve was fitted with the encoder; without it, as here, it lies a little off. */
    private static final double SAME = 0.15;

    @Test
    void the_likelihood_that_comes_with_the_product_is_the_one_fitted_to_the_judged_needs() throws UnreadableTable {
        var answers = answers();
        var fitted = Calibration.fit(answers);
        var shipped = Weights.builtIn().likelihood();
        for (var answer : answers) {
            assertThat(shipped.of(answer.found())).isCloseTo(fitted.of(answer.found()), within(SAME));
        }
    }

    @Test
    void what_is_called_too_unlikely_hardly_ever_fits() throws UnreadableTable {
        var shipped = Weights.builtIn();
        var unlikely = answers().stream()
                .filter(answer -> shipped.likelihood().of(answer.found()) < shipped.doubtful())
                .toList();
        assertThat(unlikely).hasSizeGreaterThan(10);
        assertThat(unlikely.stream().filter(Answer::fits).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void nothing_found_is_no_chance_at_all() {
        assertThat(Weights.builtIn().likelihood().of(List.of())).isZero();
    }

    private static List<Answer> answers() throws UnreadableTable {
        var answers = new ArrayList<Answer>();
        for (var folder : List.of("judged", "examples")) {
            var set = JudgedSet.read(Path.of("src/test/resources", folder), AS_OF);
            answers.addAll(Calibration.answers(set, Understanders.BUILT_IN, AS_OF));
        }
        return answers;
    }
}
