package de.zusammenspiel.matcher.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.index.MatchIndex;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever people or programs type: an answer in time, "nothing fitting" where nothing can be meant, no exception. */
class StrangeTextsTest {

    private static final List<String> MEANINGLESS = List.of(
            "",
            " ",
            "\n\t\u00A0",
            ".",
            "?!?!",
            "…",
            "123 456",
            "😀👍🏽🏳️‍🌈",
            "\u200B\u200D\uFEFF",
            "<br><p>&nbsp;</p>",
            "<script>alert(1)</script>",
            "\u0000\u0001\uFFFF",
            "\uD800",
            "äöüÃ¤Ã¶Ã¼",
            "asdf jklö qwertz",
            "とても親切な人",
            "Помогите пожалуйста",
            "عاجل");

    private final MatchIndex index =
            new MatchIndex(Understanders.BUILT_IN, Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC));

    StrangeTextsTest() {
        index.put(Offer.of("O1", "Flyer und Plakate drucken").kinds(ResourceKind.MATERIAL));
        index.put(Offer.of("O2", "Wir streichen Räume").kinds(ResourceKind.HANDS));
        index.put(Company.of("C1", "Kanzlei Thams").branch("69.1"));
    }

    @Test
    void meaningless_needs_get_nothing_and_a_sentence() {
        for (var text : MEANINGLESS) {
            var answer = suggest(Need.of("N", text));
            assertThat(answer.shown()).as(text).isEmpty();
            assertThat(answer.missing()).as(text).isNotEmpty();
        }
    }

    @Test
    void one_word_is_enough() {
        assertThat(suggest(Need.of("N", "Flyer")).shown().getFirst().id()).isEqualTo("O1");
        assertThat(suggest(Need.of("N", "fLYER")).shown().getFirst().id()).isEqualTo("O1");
        assertThat(suggest(Need.of("N", "F\u200Blyer")).shown().getFirst().id()).isEqualTo("O1");
        assertThat(suggest(Need.of("N", "<b>Flyer</b>&nbsp;dringend!!! 🙏"))
                        .shown()
                        .getFirst()
                        .id())
                .isEqualTo("O1");
    }

    @Test
    void strange_offers_disturb_nobody() {
        for (int i = 0; i < MEANINGLESS.size(); i++) {
            index.put(Offer.of("X" + i, MEANINGLESS.get(i)).by("X" + i, MEANINGLESS.get(i)));
            index.put(Company.of("Y" + i, MEANINGLESS.get(i)).branch(MEANINGLESS.get(i)));
            index.put(Need.of("Z" + i, MEANINGLESS.get(i)));
        }
        assertThat(suggest(Need.of("N", "500 Flyer drucken")).shown().getFirst().id())
                .isEqualTo("O1");
        for (var text : MEANINGLESS) {
            assertThatCode(() -> index.suggestNeeds(Offer.of("O", text), 10)).doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(20)
    void very_long_texts_are_read_in_time() {
        var sentence = "Wir brauchen 500 Flyer für das Sommerfest und streichen den Zaun. ";
        for (var text : List.of(
                sentence.repeat(1_600),
                "a".repeat(100_000),
                "Donau".repeat(20_000),
                "x-".repeat(50_000),
                "<".repeat(100_000))) {
            index.put(Offer.of("long", text));
            assertThat(suggest(Need.of("N", text))).isNotNull();
        }
        assertThat(suggest(Need.of("N", sentence.repeat(1_600))).shown()).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void a_thousand_random_texts_raise_nothing() {
        var random = new Random(20_260_201);
        var words = List.of(
                "Flyer", "drucken", "Räume", "!", "\u200D", "😀", "<i>", "&", "Kanzlei", "-", "…", "3", "m²", "ß",
                "\n");
        for (int i = 0; i < 1_000; i++) {
            var text = new ArrayList<String>();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.add(
                        random.nextInt(4) == 0
                                ? Character.toString(random.nextInt(0xD7FF) + 1)
                                : words.get(random.nextInt(words.size())));
            }
            var joined = String.join(random.nextBoolean() ? " " : "", text);
            for (var suggestion : suggest(Need.of("N" + i, joined)).shown()) {
                assertThat(suggestion.score()).as(joined).isBetween(0.0, 1.0);
                assertThat(suggestion.relevance()).as(joined).isBetween(0.0, 1.0);
                assertThat(suggestion.tellingReasons()).as(joined).isNotEmpty();
            }
        }
    }

    private Suggestions suggest(Need need) {
        return index.suggest(need, 10, id -> Readiness.UNKNOWN);
    }
}
