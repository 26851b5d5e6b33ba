package de.zusammenspiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that is made from the program; {@code -Dupdate-docs} writes it anew. */
final class GeneratedDoc {
    private GeneratedDoc() {}

    static void check(String name, String content) throws IOException {
        Path target = Path.of("target", "docs", name);
        Files.createDirectories(target.getParent());
        Files.writeString(target, content);
        Path committed = Path.of("..", "docs", name);
        if (System.getProperty("update-docs") != null) {
            Files.writeString(committed, content);
        }
        assertThat(committed)
                .as("docs/%s is out of date: run its test with -Dupdate-docs and commit the file", name)
                .exists()
                .content()
                .isEqualTo(content);
    }
}
