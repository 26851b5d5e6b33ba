package de.zusammenspiel.matcher.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.draft.Draft.Side;
import de.zusammenspiel.matcher.language.Understander;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every kind of bad input the matcher promises to bear, for understanding and for letters; how long each took is printed. */
class BadInputTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 10);
    private static final int LONG = 100_000;

    /** A hang, not a measure: the machine may be busy. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final String NEED =
            "Wir suchen acht Freiwillige, die am 18. April unsere Wände streichen. Kühlschränke haben wir schon.";
    private static final Map<String, List<String>> KINDS = kinds();

    private final Understander understander = Understanders.BUILT_IN;
    private final Drafting drafting = new Drafting(understander);

    private static Map<String, List<String>> kinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("empty", List.of("", " ", "\n\n\t", "\u00A0", "\r\n".repeat(1_000)));
        kinds.put("one word", List.of("Flyer", "Hilfe!", "x", "?", "Von:", "Betreff:", ">", "--", "5", "chairs"));
        kinds.put(
                "100,000 characters",
                List.of(
                        (NEED + " ").repeat(LONG / NEED.length()),
                        "a".repeat(LONG),
                        "two dozen ".repeat(LONG / 10),
                        "the of we need ".repeat(LONG / 15),
                        "12 Stühle, ".repeat(LONG / 11),
                        "by mid-March ".repeat(LONG / 13),
                        "(".repeat(LONG),
                        "......".repeat(LONG / 6),
                        "würden an eine ".repeat(LONG / 15),
                        "könnten wir ".repeat(LONG / 12),
                        "steht und ".repeat(LONG / 10),
                        "Fwd: Von: x\nBetreff: WG: y\n\n".repeat(LONG / 27),
                        "Viele Grüße\nJana Weber\n".repeat(LONG / 23),
                        "-------- Weitergeleitete Nachricht --------\n".repeat(LONG / 44)));
        kinds.put(
                "wrong language",
                List.of(
                        "Estamos buscando a ocho voluntarios que pinten nuestras paredes el 18 de abril.",
                        "Nous cherchons huit bénévoles pour repeindre nos murs le 18 avril.",
                        "Szukamy ośmiu wolontariuszy do malowania ścian.",
                        "Мы ищем восемь добровольцев, чтобы покрасить стены.",
                        "نبحث عن ثمانية متطوعين لطلاء الجدران",
                        "我们需要八位志愿者帮助粉刷墙壁"));
        kinds.put(
                "HTML",
                List.of(
                        "<html><head><style>.umzug{color:red}</style></head><body>" + NEED + "</body></html>",
                        "<table><tr><td>" + NEED.replace(" ", "</td><td>") + "</td></tr></table>",
                        "<p ".repeat(20_000),
                        "&nbsp;&lt;script&gt;alert(1)&lt;/script&gt;",
                        "<!-- " + NEED,
                        "<".repeat(LONG)));
        kinds.put(
                "emoji",
                List.of(
                        "🎨🖌️ " + NEED + " 🙏🏽🙏🏽",
                        "👩‍👩‍👧‍👦".repeat(5_000),
                        "🏳️‍🌈",
                        "\uD83D",
                        "8️⃣ Leute gesucht ☎️ 0681 555 0199"));
        kinds.put(
                "zero-width",
                List.of(
                        NEED.replace("", "\u200B"),
                        NEED.replace(" ", " \u200D\uFEFF"),
                        "\u200B".repeat(LONG),
                        "Wän\u00ADde strei\u00ADchen"));
        kinds.put(
                "mixed encoding",
                List.of(
                        wrong(NEED),
                        NEED + "\n" + wrong(NEED),
                        wrong(wrong(NEED)),
                        "St\uFFFDhle f\uFFFDr die K\uFFFDche",
                        "Stu\u0308hle fu\u0308r die Ku\u0308che"));
        return kinds;
    }

    private static String wrong(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    @Test
    void every_kind_is_answered_and_none_hangs() {
        for (var kind : KINDS.entrySet()) {
            long started = System.nanoTime();
            for (var text : kind.getValue()) {
                var understood = assertTimeoutPreemptively(HANGS, () -> understander.understand(text));
                assertThat(understood.concepts())
                        .as(kind.getKey())
                        .allSatisfy(hit -> assertThat(hit.weight()).isBetween(0.0, 1.0));
                var draft = assertTimeoutPreemptively(HANGS, () -> drafting.draftOf(text, AS_OF));
                assertThat(draft.title()).as(kind.getKey()).hasSizeLessThanOrEqualTo(80);
                assertThat(draft.side().german()).as(kind.getKey()).isNotBlank();
            }
            System.out.printf(
                    "bad input, %s: %d texts, %d ms%n",
                    kind.getKey(), kind.getValue().size(), (System.nanoTime() - started) / 1_000_000);
        }
    }

    @Test
    void the_need_is_read_in_whatever_clothes_it_comes() {
        var clothes = Map.<String, UnaryOperator<String>>of(
                "HTML", text -> "<div><p>" + text.replace("ü", "&uuml;") + "</p></div>",
                "emoji", text -> "🎨 " + text + " 🙏🏽",
                "zero-width", text -> text.replace(" ", "\u200B \uFEFF"),
                "soft hyphens", text -> text.replace("streichen", "strei\u00ADchen"),
                "wrong encoding", BadInputTest::wrong,
                "separate accents", text -> text.replace("ä", "a\u0308").replace("ü", "u\u0308"));
        clothes.forEach((name, dress) -> {
            var draft = drafting.draftOf(dress.apply(NEED), AS_OF);
            assertThat(draft.side().side()).as(name).isEqualTo(Side.REQUEST);
            assertThat(draft.amount().persons()).as(name).isEqualTo(8);
            assertThat(draft.window())
                    .as(name)
                    .isNotNull()
                    .satisfies(window -> assertThat(window.from()).isEqualTo(LocalDate.of(2026, 4, 18)));
            assertThat(draft.concepts())
                    .as(name)
                    .anySatisfy(hit -> assertThat(hit.concept().id()).isEqualTo("painting"));
        });
    }

    @Test
    void nothing_is_made_up_where_nothing_is_said() {
        for (var kind : List.of("empty", "wrong language")) {
            for (var text : KINDS.getOrDefault(kind, List.of())) {
                var draft = drafting.draftOf(text, AS_OF);
                assertThat(draft.side().side()).as(text).isEqualTo(Side.UNCLEAR);
                assertThat(draft.contact().name()).as(text).isNull();
                assertThat(draft.place()).as(text).isNull();
            }
        }
    }

    @Test
    void kinds_thrown_together_raise_nothing() {
        var random = new Random(20_261_122);
        var all = KINDS.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.length() < 500)
                .toList();
        for (int i = 0; i < 500; i++) {
            var parts = new ArrayList<String>();
            for (int j = random.nextInt(6); j >= 0; j--) {
                var part = all.get(random.nextInt(all.size()));
                int from = part.isEmpty() ? 0 : random.nextInt(part.length());
                parts.add(random.nextBoolean() ? part : part.substring(from));
            }
            var text = String.join(random.nextBoolean() ? " " : "\n", parts);
            assertThat(understander.understand(text)).as(text).isNotNull();
            assertThat(drafting.draftOf(text, AS_OF)).as(text).isNotNull();
        }
    }
}
