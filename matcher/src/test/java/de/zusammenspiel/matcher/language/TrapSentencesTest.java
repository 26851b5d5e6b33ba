package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.Understanders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in which a wrong concept lies near: a piano is not a pianist, printing is not design. */
class TrapSentencesTest {

    /** Below this a concept does not count as understood. */
    private static final double HARDLY = 0.5;

    private static final Pattern CELL = Pattern.compile("\\|");
    private static final Pattern COMMA = Pattern.compile(",");

    /** A sentence, the concepts it must mean and those it must not mean. */
    record Trap(String sentence, List<String> meant, List<String> not) {

        static Trap parse(String line) {
            var cells = CELL.splitAsStream(line).map(String::strip).toList();
            return new Trap(cells.get(0), ids(cells.get(1)), cells.size() > 2 ? ids(cells.get(2)) : List.of());
        }

        private static List<String> ids(String cell) {
            return COMMA.splitAsStream(cell)
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .toList();
        }
    }

    static Stream<Trap> traps() {
        return Stream.of("traps-people.txt", "traps-things.txt")
                .map(name -> new String(Examples.file(name), StandardCharsets.UTF_8))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Trap::parse);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void a_trap_sentence_is_read_right(Trap trap) {
        var catalogue = Understanders.BUILT_IN.catalogue();
        Stream.concat(trap.meant().stream(), trap.not().stream())
                .forEach(
                        id -> assertThat(catalogue.find(id)).as("concept " + id).isPresent());
        var understood = Understanders.BUILT_IN.understand(trap.sentence());
        var surely = understood.concepts().stream()
                .filter(hit -> hit.weight() >= HARDLY)
                .map(hit -> hit.concept().id())
                .toList();
        assertThat(understood.concepts())
                .as(trap.sentence())
                .extracting(hit -> hit.concept().id())
                .containsAll(trap.meant());
        assertThat(surely)
                .as(trap.sentence())
                .doesNotContainAnyElementsOf(
                        Optional.of(trap.not()).filter(ids -> !ids.isEmpty()).orElse(List.of("none")));
    }
}
