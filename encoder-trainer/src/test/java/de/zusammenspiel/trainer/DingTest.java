package de.zusammenspiel.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DingTest {

    @TempDir
    Path folder;

    @Test
    void sections_and_variants_become_lessons_without_remarks() throws IOException {
        assertThat(
                        read(
                                "Gehsteig {m}; Gehweg {m} [Süddt.] (am Rand) | Gehsteige {pl} :: pavement [Br.]; sidewalk /SW/; footway | pavements"))
                .containsExactly(
                        new Lesson("Gehsteig", List.of("pavement", "sidewalk"), 1),
                        new Lesson("Gehweg", List.of("pavement", "sidewalk"), 1),
                        new Lesson("Gehsteige", List.of("pavements"), 1));
    }

    @Test
    void gaps_and_the_mark_of_the_infinitive_go() throws IOException {
        assertThat(read("jdm. etw. leihen {vt} :: to lend sb. sth."))
                .containsExactly(new Lesson("leihen", List.of("lend"), 1));
    }

    @Test
    void lines_of_another_form_are_left_out() throws IOException {
        assertThat(read("# a comment :: x")).isEmpty();
        assertThat(read("eins | zwei :: one")).isEmpty();
        assertThat(read("[ugs.] :: (nothing)")).isEmpty();
    }

    private List<Lesson> read(String line) throws IOException {
        return Ding.read(Files.writeString(folder.resolve("de-en"), line + "\n"));
    }
}
