package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.zusammenspiel.matcher.Understanders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Understander understander = Understanders.BUILT_IN;

    static List<String> longTexts() {
        return List.of(
                "x".repeat(100_000),
                "Streichen ".repeat(10_000),
                "Erste ".repeat(10_000),
                "<".repeat(100_000),
                "<p ".repeat(30_000),
                "&auml;".repeat(20_000),
                "&".repeat(100_000),
                "*innen".repeat(20_000),
                "(inn)en".repeat(15_000),
                "Mentor*".repeat(15_000),
                "a-".repeat(50_000),
                "Ã".repeat(100_000),
                "âÃÂ".repeat(30_000),
                "-".repeat(100_000),
                ".,;:!?".repeat(20_000),
                "\u200b\u00ad".repeat(50_000),
                "e\u0301".repeat(50_000),
                "𝗛𝗲𝗹𝗽".repeat(10_000),
                "我们需要帮助。".repeat(10_000),
                "👩‍👩‍👧‍👦 ".repeat(10_000),
                "nicht kein ohne haben wir ".repeat(4_000),
                "Sach- ".repeat(20_000),
                "Donaudampfschifffahrtsgesellschaftskapitaensmuetze ".repeat(2_000),
                "1234567890".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void long_texts_of_all_sorts_are_read_in_bounded_time(String text) {
        assertThat(assertTimeoutPreemptively(BOUND, () -> understander.understand(text)))
                .isNotNull();
    }

    @Test
    void random_letters_never_fail() {
        var random = new Random(11);
        var letters = "aeiou nrstmHKS äöüß-.,:;*/()<>&#;IÃ¼â€œ\u00ad\u200b\n\t0123 ﬁ𝗛中🙂\ud83d";
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(understander.understand(text.toString())).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malerarbeiten für das Büro",
                "MALERARBEITEN FÜR DAS BÜRO",
                "<p>Maler<b></b>arbeiten</p> f&uuml;r das B&#252;ro",
                "Maler\u00adarbeiten f\u00fcr das Bu\u0308ro",
                "Maler\u200barbeiten für das Büro",
                "Malerarbeiten fuer das Buero"
            })
    void the_same_need_in_other_clothes(String text) {
        assertThat(understander.understand(text).means("painting")).isTrue();
    }

    @Test
    void a_text_read_in_the_wrong_encoding_is_read_right() {
        var text = "Kühlschränke für die Küche – möglichst große, „gut erhalten“";
        for (var wrong : List.of("windows-1252", "ISO-8859-1")) {
            var broken = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong));
            assertThat(Folding.clean(broken.replace("\u009d", "\u201d"))).startsWith("Kühlschränke für die Küche");
            assertThat(understander.understand(broken).means("cooling")).isTrue();
        }
        assertThat(Folding.clean("Âge d'or, Ã la carte")).isEqualTo("Âge d'or, Ã la carte");
    }

    @Test
    void programs_in_a_pasted_page_are_not_read() {
        var page = "<html><style>.garten{}</style><script>var umzug='Umzug';</script><p>Wer streicht?</p></html>";
        assertThat(understander.understand(page).concepts())
                .extracting(hit -> hit.concept().id())
                .containsExactly("painting");
    }

    @Test
    void another_language_means_nothing_or_little() {
        assertThat(understander.understand("我们需要帮助粉刷墙壁").concepts()).isEmpty();
        assertThat(understander.understand("Мы ищем художника").concepts()).isEmpty();
    }

    @Test
    void the_word_cache_stays_bounded() {
        var seen = new RecentlySeen<Integer>(100);
        for (int i = 0; i < 10_000; i++) {
            seen.get("word" + i, String::length);
            seen.get("often", String::length);
        }
        assertThat(seen.size()).isBetween(50, 110);
        assertThat(seen.get("often", word -> -1)).isEqualTo(5);
    }
}
