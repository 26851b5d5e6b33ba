package de.zusammenspiel.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Asks axe in the page itself. It is loaded once with every page and reports violations only: the builder that comes
 * with it sends half a megabyte for every question, opens a second page for the answer and brings home what is right, too.
 */
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String ASK = """
            only => axe.run(document, {runOnly: only, resultTypes: ['violations']})
                .then(found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))""";
    private static final String SOURCE = source();

    private Axe() {}

    static void comesWith(BrowserContext context) {
        context.addInitScript(SOURCE);
    }

    /** All of WCAG 2.2 AA that a machine can check. */
    static List<String> barriers(Page page) {
        return ask(page, Map.of("type", "tag", "values", WCAG));
    }

    static List<String> weakContrasts(Page page) {
        return ask(page, Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    private static List<String> ask(Page page, Map<String, Object> only) {
        return ((List<?>) page.evaluate(ASK, only))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
