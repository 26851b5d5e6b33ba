package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code quality FOLDER}: how good the suggestions are on judged needs and offers, and what each part earns. */
public final class QualityCommand {

    private static final int OK = 0;
    private static final int BAD_INPUT = 2;
    private static final int SHOWN = 20;
    private static final String RUN = "--run=";
    private static final String CALIBRATE = "--calibrate";

    /** Every date of the example files is meant as seen on this day. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);

    private static final String USAGE = """
            Aufruf: quality [ORDNER] [--markdown] [--run=RUN.csv]
                    quality --calibrate ORDNER …

            ORDNER enthält needs.csv, offers.csv und judgements.csv (need_id,offer_id,grade mit 0, 1, 2) oder pairs.csv
            (need,offer,match|must_not). Orte und gewählte Kompetenzen werden beim Messen ausgeblendet.
            --calibrate zeigt, wie wahrscheinlich bei welcher Nähe etwas passt (Zahlen für weights.properties).
            RUN.csv ist ein Lauf mit need_id,offer_id,score, wie ihn match --format pairs schreibt; er bekommt eine eigene Zeile.
            """;

    private final PrintWriter out;
    private final PrintWriter progress;

    QualityCommand(PrintWriter out, PrintWriter progress) {
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] args) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        var progress = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(new QualityCommand(out, progress).run(List.of(args)));
    }

    int run(List<String> typed) {
        try {
            return typed.size() > 1 && typed.getFirst().equals(CALIBRATE)
                    ? calibrate(typed.subList(1, typed.size()))
                    : measure(typed);
        } catch (UnreadableTable e) {
            progress.println(e.german());
            return BAD_INPUT;
        } finally {
            out.flush();
            progress.flush();
        }
    }

    private int calibrate(List<String> folders) throws UnreadableTable {
        var understander = new Understander(Catalogue.builtIn());
        var answers = new ArrayList<Calibration.Answer>();
        for (var folder : folders) {
            answers.addAll(Calibration.answers(JudgedSet.read(Path.of(folder), AS_OF), understander, AS_OF));
        }
        Calibration.print(Calibration.fit(answers), answers, out);
        return OK;
    }

    private int measure(List<String> typed) throws UnreadableTable {
        var folders = typed.stream().filter(word -> !word.startsWith("-")).toList();
        var unknown = typed.stream()
                .filter(word -> word.startsWith("-") && !word.equals("--markdown") && !word.startsWith(RUN))
                .toList();
        if (folders.size() != 1 || !unknown.isEmpty()) {
            out.print(USAGE);
            out.flush();
            return BAD_INPUT;
        }
        try {
            var set = JudgedSet.read(Path.of(folders.getFirst()), AS_OF);
            new QualityReport(out, typed.contains("--markdown")).print(set, outcomes(set, typed));
            return OK;
        } catch (NumberFormatException e) {
            progress.println("In der dritten Spalte des Laufs steht etwas anderes als eine Zahl: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private List<Outcome> outcomes(JudgedSet set, List<String> typed) throws UnreadableTable {
        progress.println("Wörterbücher werden geladen …");
        var understander = new Understander(Catalogue.builtIn());
        var all = Weights.builtIn();
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(product("all parts", set, understander, all.showingAll()));
        outcomes.add(shown(set, understander, all));
        for (var part : List.of(Part.COMPETENCE, Part.MEANING, Part.TEXT, Part.KIND)) {
            outcomes.add(product(
                    "without " + part.name().toLowerCase(Locale.ROOT),
                    set,
                    understander,
                    all.without(part).showingAll()));
        }
        for (var word : typed) {
            if (word.startsWith(RUN)) {
                outcomes.add(run(set, Path.of(word.substring(RUN.length()))));
            }
        }
        outcomes.add(Outcome.of("BM25 over words", set, Baselines.words(set)));
        outcomes.add(Outcome.of("BM25 over 4-grams", set, Baselines.grams(set)));
        outcomes.add(Outcome.of("same kind first, then 4-grams", set, Baselines.gramsOfSameKindFirst(set)));
        return outcomes;
    }

    private static Outcome run(JudgedSet set, Path file) throws UnreadableTable {
        var scores = new LinkedHashMap<String, Map<String, Double>>();
        for (var row : TableReader.read(file).rows()) {
            scores.computeIfAbsent(row.cell(0).strip(), need -> new LinkedHashMap<>())
                    .put(row.cell(1).strip(), Double.valueOf(row.cell(2).strip()));
        }
        return Outcome.of(String.valueOf(file.getFileName()), set, scores);
    }

    /** As people see it: through the index, and nothing below the thresholds. */
    private static Outcome shown(JudgedSet set, Understander understander, Weights weights) {
        var clock = Clock.fixed(AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        var scores = new LinkedHashMap<String, Map<String, Double>>();
        try (var index = new MatchIndex(understander, weights, clock)) {
            set.offers().forEach(index::put);
            for (var need : set.needs()) {
                var row = new LinkedHashMap<String, Double>();
                for (var suggestion :
                        index.suggest(need, SHOWN, id -> Readiness.UNKNOWN).shown()) {
                    row.put(suggestion.id(), suggestion.score());
                }
                scores.put(need.id(), row);
            }
        }
        return Outcome.of("as shown (index, thresholds)", set, scores);
    }

    private static Outcome product(String name, JudgedSet set, Understander understander, Weights weights) {
        return Outcome.of(name, set, new ProductRanker(set, understander, weights, AS_OF));
    }
}
