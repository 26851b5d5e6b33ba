package de.zusammenspiel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.web.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-zA-Z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9_-]+)+\\.?|[a-zA-Z]+\\.)\"");
    private final Texts texts = new Texts();

    @Test
    void every_text_exists_in_german_and_in_english() {
        assertThat(texts.keys(Locale.GERMAN)).containsExactlyInAnyOrderElementsOf(texts.keys(Locale.ENGLISH));
    }

    @Test
    void every_text_is_used() throws IOException {
        Set<String> literals = literals();
        // A key put together at run time ("web.role." + role) counts through the literal it starts with.
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        TreeSet<String> unused = new TreeSet<>();
        for (String key : texts.keys(Locale.GERMAN)) {
            if (!literals.contains(key) && prefixes.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void every_key_in_a_template_has_a_text() throws IOException {
        Pattern use = Pattern.compile("\\bc\\.t\\(\"([^\"]+)\"\\s*[,)]");
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                Matcher matcher = use.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!texts.has(matcher.group(1))) {
                        missing.add(file.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String root : new String[] {"src/main/java", "src/main/jte"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = LITERAL.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        return found;
    }
}
