package de.zusammenspiel.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.score.Weights;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchIndexFolderTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of(".");

    @Test
    void what_was_committed_is_there_again_with_how_far_it_had_followed() {
        try (var index = open("1")) {
            assertThat(index.lastApplied()).isEmpty();
            index.put(Offer.of("O1", "Flyer drucken"), 7);
            index.put(Need.of("N1", "Wer druckt unsere Flyer?"), 8);
            index.commit(4711);
            index.put(Offer.of("O2", "Flyer drucken"));
        }
        try (var index = open("1")) {
            assertThat(index.lastApplied()).hasValue(4711);
            assertThat(ids(index, "Flyer drucken")).containsExactly("O1");
            assertThat(index.suggestNeeds(Offer.of("O3", "Flyer drucken"), 5))
                    .extracting(Suggestion::id)
                    .containsExactly("N1");
        }
    }

    @Test
    void another_version_or_a_damaged_folder_starts_anew() throws Exception {
        try (var index = open("1")) {
            index.put(Offer.of("O1", "Flyer drucken"));
            index.commit(1);
        }
        try (var index = open("2")) {
            assertThat(index.lastApplied()).isEmpty();
            assertThat(index.size()).isZero();
            index.put(Offer.of("O1", "Flyer drucken"));
            index.commit(2);
        }
        try (var files = Files.list(folder.resolve("supply"))) {
            for (var file : files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var index = open("2")) {
            assertThat(index.lastApplied()).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void a_folder_somebody_works_with_is_left_alone_whatever_it_looks_like() {
        try (var index = open("1")) {
            index.put(Offer.of("O1", "Flyer drucken"));
            index.commit(1);
            assertThatThrownBy(() -> open("2")).isInstanceOf(UncheckedIOException.class);
            index.put(Offer.of("O2", "Flyer drucken"));
            index.commit(2);
        }
        try (var index = open("1")) {
            assertThat(index.lastApplied()).hasValue(2);
            assertThat(index.size()).isEqualTo(2);
        }
    }

    @Test
    void the_check_names_what_differs() {
        try (var index = open("1")) {
            index.put(Offer.of("O1", "Flyer drucken"), 1);
            index.put(Offer.of("O2", "Rasen mähen"), 2);
            index.put(Offer.of("O3", "Zaun streichen"), 3);
            index.put(Offer.of("O2", "Rasen mähen und Laub rechen"), 4);
            index.put(Need.of("N1", "Flyer drucken"), 5);
            var difference = index.checkSupply(Map.of("O1", 1L, "O2", 2L, "O4", 1L));
            assertThat(difference).isEqualTo(new Difference(Set.of("O4"), Set.of("O2"), Set.of("O3")));
            assertThat(index.checkDemand(Map.of("N1", 5L)).isNone()).isTrue();
        }
    }

    @Test
    void while_it_is_rebuilt_readers_see_what_was_there_before() {
        try (var index = open("1")) {
            index.put(Offer.of("O1", "Flyer drucken"));
            var seen = new AtomicInteger();
            index.rebuild(filling -> {
                filling.put(Offer.of("O2", "Flyer drucken"), 1);
                filling.put(Offer.of("O3", "Flyer drucken"), 1);
                seen.set(ids(index, "Flyer drucken").size());
            });
            assertThat(seen).hasValue(1);
            assertThat(ids(index, "Flyer drucken")).containsExactly("O2", "O3");
            assertThatThrownBy(() -> index.rebuild(filling -> {
                        throw new IllegalStateException("the database is gone");
                    }))
                    .hasMessage("the database is gone");
            index.compact();
            assertThat(index.size()).isZero();
        }
    }

    private MatchIndex open(String version) {
        return MatchIndex.open(folder, Understanders.BUILT_IN, Weights.builtIn(), CLOCK, version);
    }

    private static List<String> ids(MatchIndex index, String text) {
        return index.suggest(Need.of("N", text), 10, id -> Readiness.UNKNOWN).shown().stream()
                .map(Suggestion::id)
                .toList();
    }
}
