package de.zusammenspiel.matcher.index;

import static de.zusammenspiel.matcher.ResourceKind.HANDS;
import static de.zusammenspiel.matcher.ResourceKind.KNOWLEDGE;
import static de.zusammenspiel.matcher.ResourceKind.MATERIAL;
import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.GeoPoint;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestion.HeldBack.Cause;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.Understanders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final MatchIndex index = new MatchIndex(Understanders.BUILT_IN, CLOCK);

    @Test
    void a_company_without_any_offer_is_suggested_for_its_branch() {
        index.put(Company.of("C1", "Sticht & Söhne").branch("43.34"));
        index.put(Company.of("C2", "Kanzlei Thams").branch("69.1"));
        index.put(Company.of("C3", "Bitwerk").branch("62"));
        var shown =
                suggest(Need.of("N1", "Drei Räume müssen gestrichen werden")).shown();
        assertThat(shown.getFirst().id()).isEqualTo("C1");
        assertThat(shown.getFirst().kind()).isEqualTo(Suggestion.Kind.COMPANY);
        assertThat(shown.getFirst().tellingReasons().getFirst().german())
                .isEqualTo("Als Malerbetrieb naheliegend: Malerarbeiten.");
        assertThat(ids(suggest(Need.of("N2", "Wer prüft unsern Mietvertrag?"))).getFirst())
                .isEqualTo("C2");
    }

    @Test
    void a_company_is_suggested_for_what_it_gave_before_and_for_its_own_words() {
        index.put(Company.of("C1", "Kessler").pastCooperations(List.of("Zwei Transporter für das Sommerfest")));
        index.put(Company.of("C2", "Nordlicht").description("Wir moderieren Workshops und Klausurtage."));
        assertThat(ids(suggest(Need.of("N1", "Wir brauchen einen Transporter für Möbel")))
                        .getFirst())
                .isEqualTo("C1");
        assertThat(ids(suggest(Need.of("N2", "Moderation für unsere Vorstandsklausur")))
                        .getFirst())
                .isEqualTo("C2");
    }

    @Test
    void a_company_steps_back_behind_its_own_offer() {
        index.put(Company.of("C1", "Druckerei Feld").branch("18"));
        index.put(Offer.of("O1", "Flyer und Plakate drucken").by("C1", "Druckerei Feld"));
        assertThat(ids(suggest(Need.of("N1", "500 Flyer drucken")))).containsExactly("O1");
    }

    @Test
    void paused_and_over_asked_companies_are_held_back_with_the_reason() {
        index.put(Offer.of("O1", "Flyer drucken").by("A", "Druckerei A"));
        index.put(Offer.of("O2", "Flyer drucken").by("B", "Druckerei B"));
        index.put(Offer.of("O3", "Flyer drucken").by("C", "Druckerei C"));
        Function<String, Readiness> readiness = id -> switch (id) {
            case "A" -> Readiness.pausedUntil(LocalDate.of(2026, 4, 30));
            case "B" -> Readiness.asked(3, 3);
            default -> Readiness.UNKNOWN;
        };
        var found = index.suggest(Need.of("N1", "Flyer drucken"), 10, readiness);
        assertThat(ids(found)).containsExactly("O3");
        assertThat(found.heldBack()).extracting(Suggestion::id).containsExactlyInAnyOrder("O1", "O2");
        assertThat(found.heldBack()).allSatisfy(held -> {
            var why = Objects.requireNonNull(held.heldBack());
            assertThat(why.german())
                    .isEqualTo(
                            why.cause() == Cause.PAUSED
                                    ? "Macht Pause bis 30. April 2026."
                                    : "Wurde in diesem Jahr schon 3-mal gefragt; gewünscht sind höchstens 3 Anfragen im Jahr.");
        });
    }

    @Test
    void a_pause_ends_by_itself() {
        index.put(Offer.of("O1", "Flyer drucken"));
        var found = index.suggest(Need.of("N1", "Flyer drucken"), 10, id -> Readiness.pausedUntil(TODAY.minusDays(1)));
        assertThat(ids(found)).containsExactly("O1");
    }

    @Test
    void without_anything_fitting_it_says_what_is_missing() {
        index.put(Offer.of("O1", "Flyer drucken"));
        var found = suggest(Need.of("N1", "Wir suchen jemanden für die Lohnabrechnung"));
        assertThat(found.shown()).isEmpty();
        assertThat(found.missing())
                .extracting(Suggestions.Missing::german)
                .containsExactly("Es fehlt noch: Lohnabrechnung („Lohnabrechnung“).");
        assertThat(suggest(Need.of("N2", "hm")).missing()).isNotEmpty();
    }

    @Test
    void the_nearer_of_two_equal_offers_comes_first() {
        var here = new Locality(new GeoPoint(49.23, 6.99), "10041100", "Saarbrücken");
        var kiel = new Locality(new GeoPoint(54.32, 10.13), "01002000", "Kiel");
        index.put(Offer.of("O1", "Flyer drucken").place(kiel));
        index.put(Offer.of("O2", "Flyer drucken").place(here));
        var found = suggest(Need.of("N1", "Flyer drucken").place(here));
        assertThat(ids(found)).containsExactly("O2", "O1");
        assertThat(reason(found.shown().get(1), Reason.Part.DISTANCE).german()).matches("Liegt 6\\d\\d km entfernt\\.");
    }

    @Test
    void a_time_gap_lowers_the_score_and_names_the_date() {
        var july = TimeWindow.between(LocalDate.of(2026, 7, 1), null);
        index.put(Offer.of("O1", "Lagerraum, trocken").window(july));
        index.put(Offer.of("O2", "Lagerraum, trocken"));
        var april = TimeWindow.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        var found = suggest(Need.of("N1", "Wir brauchen einen Lagerraum").window(april));
        assertThat(ids(found)).containsExactly("O2", "O1");
        assertThat(reason(found.shown().get(1), Reason.Part.TIME).german()).isEqualTo("Geht erst ab 1. Juli 2026.");
    }

    @Test
    void an_impossible_kind_is_not_shown() {
        index.put(Offer.of("O1", "Farbe für die Wände").kinds(MATERIAL));
        assertThat(ids(suggest(Need.of("N1", "Wände streichen").kinds(HANDS)))).isEmpty();
        assertThat(ids(suggest(Need.of("N2", "Farbe für die Wände").kinds(MATERIAL))))
                .containsExactly("O1");
        assertThat(ids(suggest(Need.of("N3", "Farbe für die Wände").kinds(KNOWLEDGE))))
                .isEmpty();
    }

    @Test
    void what_is_replaced_or_removed_is_gone() {
        index.put(Offer.of("O1", "Flyer drucken"));
        index.put(Offer.of("O1", "Rasen mähen"));
        assertThat(index.size()).isEqualTo(1);
        assertThat(ids(suggest(Need.of("N1", "Flyer drucken")))).isEmpty();
        assertThat(ids(suggest(Need.of("N1", "Rasen mähen")))).containsExactly("O1");
        index.remove("O1");
        index.remove("unknown");
        assertThat(index.size()).isZero();
        assertThat(ids(suggest(Need.of("N1", "Rasen mähen")))).isEmpty();
    }

    @Test
    void it_stays_right_after_thousands_of_replacements() {
        for (int i = 0; i < 5_000; i++) {
            index.put(Offer.of("O" + i % 10, i % 2 == 0 ? "Flyer drucken" : "Rasen mähen"));
        }
        assertThat(index.size()).isEqualTo(10);
        assertThat(suggest(Need.of("N1", "Flyer drucken")).shown()).hasSize(5);
    }

    @Test
    void an_offer_finds_its_needs() {
        index.put(Need.of("N1", "Wir brauchen Schlafsäcke für den Winter"));
        index.put(Need.of("N2", "Wer streicht unsern Zaun?"));
        var found = index.suggestNeeds(Offer.of("O1", "Schlafsäcke aus dem Vorjahr"), 5);
        assertThat(found).extracting(Suggestion::id).containsExactly("N1");
        assertThat(found.getFirst().kind()).isEqualTo(Suggestion.Kind.NEED);
        index.removeNeed("N1");
        assertThat(index.needs()).isEqualTo(1);
    }

    @Test
    void many_threads_read_while_one_writes() throws Exception {
        var need = Need.of("N1", "Flyer drucken");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 200)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        if (i % 4 == 0) {
                            index.put(Offer.of("O" + i, "Flyer drucken und Plakate " + i));
                        }
                        return suggest(need).shown().size();
                    })
                    .toList();
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isBetween(0, 10);
            }
        }
        assertThat(index.size()).isEqualTo(50);
        assertThat(suggest(need).shown()).hasSize(10);
    }

    private Suggestions suggest(Need need) {
        return index.suggest(need, 10, id -> Readiness.UNKNOWN);
    }

    private static Reason reason(Suggestion suggestion, Reason.Part part) {
        return suggestion.reasons().stream()
                .filter(reason -> reason.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Suggestions suggestions) {
        return suggestions.shown().stream().map(Suggestion::id).toList();
    }
}
