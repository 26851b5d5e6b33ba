package de.zusammenspiel.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours keep what they promise: text 7:1, everything else that carries meaning 4.5:1, in light and dark. */
class ContrastTest {

    private static final List<String> GROUNDS = List.of("paper", "sheet", "sunk");

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void text_stands_out_from_every_ground(int scheme) {
        Map<String, Double> light = luminance(scheme);
        for (String ground : GROUNDS) {
            assertThat(ratio(light, "ink", ground)).as("ink on " + ground).isGreaterThan(7);
            assertThat(ratio(light, "ink-soft", ground))
                    .as("soft ink on " + ground)
                    .isGreaterThan(6);
        }
        assertThat(ratio(light, "ink-soft", "paper")).isGreaterThan(7);
        assertThat(ratio(light, "ink-soft", "sheet")).isGreaterThan(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_meaning_is_readable_on_its_tint_and_on_every_ground(int scheme) {
        Map<String, Double> light = luminance(scheme);
        for (String hue : List.of("company", "non-profit", "municipality", "good", "attention", "bad")) {
            assertThat(ratio(light, hue, hue + "-soft")).as(hue).isGreaterThan(4.5);
            for (String ground : GROUNDS) {
                assertThat(ratio(light, hue, ground)).as(hue + " on " + ground).isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void edges_and_focus_are_seen(int scheme) {
        Map<String, Double> light = luminance(scheme);
        for (String ground : GROUNDS) {
            assertThat(ratio(light, "focus", ground)).as("focus on " + ground).isGreaterThan(4.5);
            assertThat(ratio(light, "line-strong", ground))
                    .as("edge on " + ground)
                    .isGreaterThan(3);
        }
        for (String hue : List.of("company-line", "non-profit-line", "municipality-line")) {
            assertThat(ratio(light, hue, "sheet")).as(hue).isGreaterThan(2.5);
        }
    }

    private static double ratio(Map<String, Double> light, String one, String other) {
        double a = Objects.requireNonNull(light.get(one), one);
        double b = Objects.requireNonNull(light.get(other), other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The luminance of every token that is written as a pair for light (0) and dark (1). */
    private static Map<String, Double> luminance(int scheme) {
        String number = "([\\d.]+)";
        String colour = "oklch\\(" + number + "% " + number + " " + number + "\\)";
        var tokens = new HashMap<String, Double>();
        Pattern.compile("--([a-z-]+): light-dark\\(" + colour + ", " + colour + "\\);")
                .matcher(tokens())
                .results()
                .forEach(found -> {
                    int first = 2 + 3 * scheme;
                    tokens.put(
                            found.group(1),
                            luminance(
                                    Double.parseDouble(found.group(first)) / 100,
                                    Double.parseDouble(found.group(first + 1)),
                                    Math.toRadians(Double.parseDouble(found.group(first + 2)))));
                });
        return tokens;
    }

    /** From OKLCH over linear sRGB to the relative luminance of WCAG. */
    private static double luminance(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        double red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        double green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        double blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double clamp(double value) {
        return Math.clamp(value, 0, 1);
    }

    private static String tokens() {
        try (InputStream file = ContrastTest.class.getResourceAsStream("/static/css/tokens.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("tokens.css cannot be read", e);
        }
    }
}
