package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BranchListTest {
    private static final Path OFFICIAL = Path.of("../matcher/src/test/resources/wz/wz-2025.txt");

    @Test
    void the_divisions_of_2025_are_those_of_the_classification() throws IOException {
        var official = Files.readAllLines(OFFICIAL).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, 2))
                .distinct()
                .sorted()
                .toList();
        assertThat(BranchList.divisions("2025"))
                .extracting(BranchList.Division::code)
                .containsExactlyElementsOf(official)
                .hasSize(87);
    }

    /** WZ 2008 has the same divisions and 45 besides. */
    @Test
    void the_divisions_of_2008_have_their_own_titles_where_they_meant_something_else() {
        assertThat(BranchList.divisions("2008")).hasSize(88);
        assertThat(BranchList.label("60.10", "2008", Locale.GERMAN)).isEqualTo("60.10 Rundfunk");
        assertThat(BranchList.label("60.10", "2025", Locale.GERMAN)).startsWith("60.10 Rundfunk, Nachrichten");
        assertThat(BranchList.label("73", "2008", Locale.ENGLISH)).isEqualTo("73 Advertising and market research");
        assertThat(BranchList.parse("45.20", "2008")).contains("45.20");
        assertThat(BranchList.parse("45.20", "2025")).isEmpty();
    }
}
