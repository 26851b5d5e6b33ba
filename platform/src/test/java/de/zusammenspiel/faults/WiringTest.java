package de.zusammenspiel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.ZusammenspielApplication;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.context.aot.AbstractAotProcessor;

/** What {@code ./zusammenspiel} does once a build: if it fails, every start is slower and nobody is told. */
class WiringTest {
    @Test
    void the_wiring_of_the_application_can_be_written_down_and_compiled(@TempDir Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        new SpringApplicationAotProcessor(
                        ZusammenspielApplication.class,
                        AbstractAotProcessor.Settings.builder()
                                .sourceOutput(sources)
                                .resourceOutput(folder.resolve("resources"))
                                .classOutput(classes)
                                .groupId("de.zusammenspiel")
                                .artifactId("platform")
                                .build(),
                        new String[0])
                .process();

        assertThat(sources.resolve("de/zusammenspiel/ZusammenspielApplication__ApplicationContextInitializer.java"))
                .exists();
        assertThat(complaints(sources, classes)).isEmpty();
    }

    private static String complaints(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> written = Files.walk(sources)) {
            List<Path> all =
                    written.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            complaints,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-Xlint:none",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path") + ":" + classes),
                            null,
                            files.getJavaFileObjectsFromPaths(all))
                    .call();
            return compiled ? "" : complaints.toString();
        }
    }
}
