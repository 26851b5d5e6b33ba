package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.table.Column;
import de.zusammenspiel.matcher.table.Mapping;
import de.zusammenspiel.matcher.table.SheetReading;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Needs and offers with the judgement of a reader. Place and chosen competences are blanked: most real partners share
 * their city, and no applicant types our concepts.
 *
 * @param needs all needs, also those nothing fits
 * @param offers all offers
 * @param judged need id → offer id → 0 (does not fit), 1 (a part, a substitute) or 2 (fits); what is not listed does not fit
 * @param forbidden need id → offers that must never be shown
 */
public record JudgedSet(
        List<Need> needs,
        List<Offer> offers,
        Map<String, Map<String, Integer>> judged,
        Map<String, Set<String>> forbidden) {

    private static final int FITS = 2;

    public JudgedSet {
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
    }

    /**
     * Reads {@code needs.csv}, {@code offers.csv} and {@code judgements.csv} (need, offer, grade) or {@code pairs.csv}
     * (need, offer, {@code match} or {@code must_not}).
     *
     * @param asOf day from which dates without year are counted
     */
    public static JudgedSet read(Path folder, LocalDate asOf) throws UnreadableTable {
        var needs = reading(folder.resolve("needs.csv"), asOf).needs().stream()
                .map(need -> need.place(Locality.UNKNOWN))
                .toList();
        var offers = reading(folder.resolve("offers.csv"), asOf).offers().stream()
                .map(offer -> offer.place(Locality.UNKNOWN))
                .toList();
        var judgements = folder.resolve("judgements.csv");
        var table = TableReader.read(Files.exists(judgements) ? judgements : folder.resolve("pairs.csv"));
        var judged = new LinkedHashMap<String, Map<String, Integer>>();
        var forbidden = new LinkedHashMap<String, Set<String>>();
        for (var row : table.rows()) {
            var need = row.cell(0).strip();
            var offer = row.cell(1).strip();
            var judgement = row.cell(2).strip();
            var grade = switch (judgement) {
                case "1" -> 1;
                case "2", "match" -> FITS;
                default -> 0;
            };
            judged.computeIfAbsent(need, id -> new LinkedHashMap<>()).put(offer, grade);
            if (judgement.equals("must_not")) {
                forbidden.computeIfAbsent(need, id -> new HashSet<>()).add(offer);
            }
        }
        return new JudgedSet(needs, offers, judged, forbidden);
    }

    private static SheetReading reading(Path file, LocalDate asOf) throws UnreadableTable {
        Table table = TableReader.read(file);
        var mapping = Mapping.detect(table.header())
                .without(Column.COMPETENCES)
                .without(Column.CITY)
                .without(Column.AGS)
                .without(Column.POSTCODE);
        return new SheetReading(table, mapping, asOf);
    }

    /** What fits: need id → offer id → 1 or 2; only needs with something that fits. */
    Map<String, Map<String, Integer>> grades() {
        var fitting = new LinkedHashMap<String, Map<String, Integer>>();
        judged.forEach((need, row) -> row.forEach((offer, grade) -> {
            if (grade > 0) {
                fitting.computeIfAbsent(need, id -> new LinkedHashMap<>()).put(offer, grade);
            }
        }));
        return fitting;
    }

    Map<String, Integer> gradesOf(String need) {
        return grades().getOrDefault(need, Map.of());
    }

    /** The same judgements seen from the offers: offer id → need id → grade. */
    Map<String, Map<String, Integer>> gradesByOffer() {
        var turned = new LinkedHashMap<String, Map<String, Integer>>();
        grades().forEach((need, offers) -> offers.forEach((offer, grade) ->
                turned.computeIfAbsent(offer, id -> new LinkedHashMap<>()).put(need, grade)));
        return turned;
    }
}
