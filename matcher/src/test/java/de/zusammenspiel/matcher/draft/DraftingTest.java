package de.zusammenspiel.matcher.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.draft.Draft.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 10);

    private static final String SECOND = "/drafts/mails-second.txt";
    private static final String SECOND_CONTROL = "/drafts/mails-control-second.txt";
    private static final String CONTROL = "/drafts/mails-control.txt";

    private static final Set<String> TOWNS =
            Set.of("Saarbrücken", "Homburg", "Lebach", "Merzig", "Dillingen", "Burbach", "Völklingen", "Neunkirchen");

    private final Drafting drafting = new Drafting(
            Understanders.BUILT_IN,
            name -> TOWNS.contains(name) ? Optional.of(Locality.ofCity(name)) : Optional.empty());

    /** A mail and what a reader takes from it. */
    record Case(Map<String, String> expected, String mail) {
        @Override
        public String toString() {
            return expected + " " + mail.lines().limit(2).toList();
        }
    }

    static List<Case> mails() throws IOException {
        var cases = new ArrayList<Case>();
        cases.addAll(mails("/drafts/mails.txt"));
        cases.addAll(mails(SECOND));
        cases.addAll(mails(CONTROL));
        cases.addAll(mails(SECOND_CONTROL));
        return cases;
    }

    private static List<Case> mails(String file) throws IOException {
        try (var in = Objects.requireNonNull(DraftingTest.class.getResourceAsStream(file))) {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var cases = new ArrayList<Case>();
            for (var block : Pattern.compile("(?m)^@ ").split(all)) {
                if (!block.isBlank()) {
                    int end = block.indexOf('\n');
                    cases.add(new Case(expected(block.substring(0, end)), block.substring(end + 1)));
                }
            }
            return cases;
        }
    }

    private static Map<String, String> expected(String line) {
        var expected = new LinkedHashMap<String, String>();
        for (var pair : Pattern.compile(";\\s*").split(line)) {
            int at = pair.indexOf('=');
            expected.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return expected;
    }

    /** A field with a question mark is what a reader takes from the mail and the program does not: the rates count it. */
    @ParameterizedTest
    @MethodSource("mails")
    void a_mail_becomes_a_draft(Case mail) {
        var draft = drafting.draftOf(mail.mail(), AS_OF);
        mail.expected().forEach((field, value) -> {
            if (!field.startsWith("?")) {
                assertThat(read(draft, field, value))
                        .as(field + " of \"" + draft.title() + "\", " + draft.side())
                        .isEqualTo(value);
            }
        });
        if (draft.side().side() != Side.UNCLEAR) {
            assertThat(draft.title()).isNotBlank().hasSizeLessThanOrEqualTo(80);
            assertThat(draft.side().words()).isNotEmpty();
            assertThat(draft.what()).doesNotContain("vertrauliche", "Grüße", "schrieb");
        }
    }

    @Test
    void nearly_all_is_read_of_what_a_reader_takes_from_a_mail() throws IOException {
        for (var file : List.of(SECOND, CONTROL, SECOND_CONTROL)) {
            int all = 0;
            int right = 0;
            for (var mail : mails(file)) {
                var draft = drafting.draftOf(mail.mail(), AS_OF);
                for (var expected : mail.expected().entrySet()) {
                    var value = expected.getValue();
                    all++;
                    right += read(draft, expected.getKey().replace("?", ""), value)
                                    .equals(value)
                            ? 1
                            : 0;
                }
            }
            System.out.printf("%s: %d of %d statements read%n", file, right, all);
            assertThat(right).isGreaterThanOrEqualTo(Math.round(0.97f * all));
        }
    }

    private static String read(Draft draft, String field, String value) {
        var window = Optional.ofNullable(draft.window());
        return switch (field) {
            case "side" -> draft.side().side().name();
            case "concept" ->
                draft.concepts().stream()
                                .anyMatch(hit -> List.of(value.split("\\|"))
                                                .contains(hit.concept().id())
                                        && hit.weight() >= 0.5)
                        ? value
                        : draft.concepts().stream()
                                .map(hit -> hit.concept().id())
                                .toList()
                                .toString();
            case "kind" ->
                draft.kinds().contains(ResourceKind.valueOf(value))
                        ? value
                        : draft.kinds().toString();
            case "name" -> String.valueOf(draft.contact().name());
            case "mail" -> String.valueOf(draft.contact().mail());
            case "phone" -> String.valueOf(draft.contact().phone());
            case "organisation" -> String.valueOf(draft.organisation());
            case "place" ->
                Optional.ofNullable(draft.place()).map(place -> place.words()).orElse("");
            case "from" -> window.map(w -> String.valueOf(w.from())).orElse("");
            case "until" -> window.map(w -> String.valueOf(w.until())).orElse("");
            case "persons" -> String.valueOf(draft.amount().persons());
            case "pieces" -> String.valueOf(draft.amount().pieces());
            case "occasions" -> String.valueOf(draft.amount().occasions());
            case "vehicles" -> String.valueOf(draft.amount().vehicles());
            case "area" ->
                String.valueOf(
                        Math.round(Objects.requireNonNullElse(draft.amount().areaM2(), 0.0)));
            case "months" ->
                String.valueOf(
                        Math.round(Objects.requireNonNullElse(draft.amount().months(), 0.0)));
            case "hours" ->
                String.valueOf(
                        Math.round(Objects.requireNonNullElse(draft.amount().hours(), 0.0)));
            default -> throw new IllegalArgumentException(field);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geld brauchen wir nicht, sondern zehn Helfer am Samstag.",
                "Ein Auto brauchen wir nicht, nur einen Fahrer.",
                "Mehr als drei Stunden brauchen wir nicht, aber zehn Leute.",
                "Lange brauchen wir den Raum nicht: Wir suchen ihn für einen Abend.",
                "Unsere Regale stehen leer. Wir brauchen dringend haltbare Lebensmittel für die Tafel.",
                "Wir bräuchten einen Transporter, sonst müssen wir die Möbel wegwerfen.",
                "Wir suchen einen Fahrer für Lebensmittel, die sonst im Müll landen.",
                "Wir wollen den Kindern Bücher schenken und suchen dafür eine Buchhandlung.",
                "Könnten wir bei Ihnen Stühle leihen? Bei Interesse kommen Sie zum Fest."
            })
    void words_of_offers_do_not_make_a_request_an_offer(String letter) {
        assertThat(drafting.draftOf(letter, AS_OF).side().side()).isEqualTo(Side.REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unsere alten Tische brauchen wir nicht mehr.",
                "Den großen Drucker brauchen wir nicht.",
                "Unser Saal steht samstags leer.",
                "Unsere Halle steht im Sommer leer und wir suchen eine Nutzung.",
                "Unser Lager ist voll. Wir geben 30 Regale ab.",
                "Zwanzig Stühle, sonst landen sie im Müll."
            })
    void what_is_left_over_is_an_offer(String letter) {
        assertThat(drafting.draftOf(letter, AS_OF).side().side()).isEqualTo(Side.OFFER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Servus,", "Danke!", "Ihr Lieben,", "Liebe Grüße aus der Kita Regenbogen!", "Thanks!"})
    void a_letter_may_begin_with_what_closes_others(String first) {
        var draft = drafting.draftOf(
                first + "\nwir suchen zehn Stühle für Samstag, den 16. Mai.\n\nViele Grüße\nAnna Weber", AS_OF);
        assertThat(draft.side().side()).isEqualTo(Side.REQUEST);
        assertThat(draft.what()).contains("uchen zehn Stühle für Samstag, den 16. Mai.");
        assertThat(draft.contact().name()).isEqualTo("Anna Weber");
        assertThat(drafting.draftOf("servus\n".repeat(7_000), AS_OF).what()).isNotNull();
    }

    @Test
    void what_stands_below_the_last_sentence_is_a_name_only_if_it_says_nothing() {
        var thanked = drafting.draftOf("Wir suchen 10 Bierbänke.\n\nVielen Dank\nAnna Weber", AS_OF);
        assertThat(thanked.contact().name()).isEqualTo("Anna Weber");
        assertThat(thanked.organisation()).isNull();
        var inAdvance = drafting.draftOf("Wir suchen 10 Bierbänke.\n\nDanke im Voraus\nUli Grill", AS_OF);
        assertThat(inAdvance.contact().name()).isEqualTo("Uli Grill");
        assertThat(drafting.draftOf("Wir suchen 10 Bierbänke.\n\nAnna Koch\nTel. 0681 555 12", AS_OF)
                        .contact()
                        .name())
                .isEqualTo("Anna Koch");
        assertThat(drafting.draftOf("Wir können abgeben.\nBunte Kinderstühle\nzwei Schränke", AS_OF)
                        .what())
                .contains("Bunte Kinderstühle", "zwei Schränke");
        var saturday = drafting.draftOf("Wir haben eine Bitte.\nSamstag Nachmittag\nbrauchen wir 4 Helfer", AS_OF);
        assertThat(saturday.side().side()).isEqualTo(Side.REQUEST);
        assertThat(saturday.amount().persons()).isEqualTo(4);
        assertThat(drafting.draftOf(
                                "Hallo zusammen,\nwir bitten um Hilfe.\nIhr habt noch Stühle\nund wir suchen dringend welche.",
                                AS_OF)
                        .what())
                .contains("wir suchen dringend welche");
    }

    @ParameterizedTest
    @CsvSource({
        "Unsere Initiative will Frauen in Not Kleidung schenken., textiles",
        "Unsere IT will alte Monitore verschenken., laptop",
        "Unser Verein will Menschen in Not helfen. Gesucht: 20 Schlafsäcke., sleeping_gear",
        "We have ten smartphones to give away., phone"
    })
    void sentences_are_read_in_their_language(String letter, String concept) {
        assertThat(drafting.draftOf(letter, AS_OF).concepts())
                .extracting(hit -> hit.concept().id())
                .contains(concept)
                .doesNotContain("smartphone_course");
    }

    @Test
    void what_was_written_above_a_passed_on_letter_is_kept() {
        var draft = drafting.draftOf(
                "Betreff: WG: Stühle\n\nDas kam gestern, Frau Rau kennt den Verein und hat schon zugesagt.\n\n"
                        + "Von: Anna Weber\nBetreff: Stühle\n\nWir suchen zehn Stühle.",
                AS_OF);
        assertThat(draft.what()).isEqualTo("Wir suchen zehn Stühle.");
        assertThat(draft.leftover()).contains("Frau Rau kennt den Verein");
    }

    @Test
    void places_are_named_by_the_callers_gazetteer() {
        var here = new Drafting(
                Understanders.BUILT_IN,
                name -> name.equals("Sankt Ingbert") ? Optional.of(Locality.ofAgs("10045117")) : Optional.empty());
        var place = here.draftOf("Wir suchen in Kürze Helfer bei uns in Sankt Ingbert Mitte.", AS_OF)
                .place();
        assertThat(Objects.requireNonNull(place).words()).isEqualTo("Sankt Ingbert");
        assertThat(place.locality().ags()).isEqualTo("10045117");
    }

    @Test
    void what_was_said_beside_is_kept() {
        var draft = drafting.draftOf("Wir suchen einen Beamer. Als Dank backen wir Kuchen. Im Anhang ein Bild.", AS_OF);
        assertThat(draft.what()).isEqualTo("Wir suchen einen Beamer.");
        assertThat(draft.leftover()).isEqualTo("Als Dank backen wir Kuchen. Im Anhang ein Bild.");
    }

    @Test
    void any_text_becomes_some_draft_in_bounded_time() {
        var random = new Random(3);
        var letters = "abÄ ö.,:;!?@<>-_\n\n0123456789+/()&#\u200b🙂";
        var texts = new ArrayList<String>(List.of(
                "",
                "\n".repeat(50_000),
                "a".repeat(100_000),
                "> ".repeat(50_000),
                "Von: x\nBetreff: y\n".repeat(5_000),
                "Wir suchen ".repeat(10_000),
                "wir würden gern ".repeat(10_000),
                "0681 555 ".repeat(10_000),
                "a@b.".repeat(20_000),
                "Am schrieb:\n".repeat(5_000),
                "In Bad Bad Bad ".repeat(5_000),
                "zwei bis drei ".repeat(5_000),
                "12345 ".repeat(15_000)));
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            texts.add(text.toString());
        }
        for (var text : texts) {
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> drafting.draftOf(text, AS_OF)))
                    .isNotNull();
        }
    }
}
