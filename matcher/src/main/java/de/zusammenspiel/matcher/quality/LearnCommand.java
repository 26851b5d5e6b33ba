package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code learn}: shows which weights the decisions so far speak for, applies them on request, and takes them back. */
public final class LearnCommand {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private static final String USAGE = """
            Aufruf: learn ORDNER GEWICHTE.properties [--apply]
                    learn --undo GEWICHTE.properties

            ORDNER enthält needs.csv, offers.csv und judgements.csv mit need_id,offer_id,grade: 1 oder 2 heißt angenommen,
            0 abgelehnt. Gibt es die Datei mit den Gewichten noch nicht, zählen die mitgelieferten. Ohne --apply wird nur
            gezeigt, was sich ändern würde; die Gewichte davor bleiben daneben liegen, --undo holt sie zurück.
            """;

    private final PrintWriter out;
    private final LocalDate today;

    LearnCommand(PrintWriter out, LocalDate today) {
        this.out = out;
        this.today = today;
    }

    public static void main(String[] args) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        System.exit(new LearnCommand(out, LocalDate.now(Clock.system(ZoneId.systemDefault()))).run(List.of(args)));
    }

    int run(List<String> typed) {
        try {
            if (typed.size() == 2 && typed.getFirst().equals("--undo")) {
                return undo(Path.of(typed.get(1)));
            }
            var apply = typed.contains("--apply");
            var paths = typed.stream().filter(word -> !word.startsWith("-")).toList();
            if (paths.size() != 2 || typed.size() != (apply ? 3 : 2)) {
                out.print(USAGE);
                return BAD_INPUT;
            }
            return learn(Path.of(paths.getFirst()), Path.of(paths.getLast()), apply);
        } catch (UnreadableTable e) {
            out.println(e.german());
            return BAD_INPUT;
        } catch (IOException e) {
            out.println("Die Gewichte ließen sich nicht lesen oder schreiben: " + e.getMessage());
            return FAILED;
        } finally {
            out.flush();
        }
    }

    private int undo(Path file) throws IOException {
        if (!Files.exists(Weights.previous(file))) {
            out.println("Neben „" + file + "“ liegen keine früheren Gewichte.");
            return BAD_INPUT;
        }
        Files.move(Weights.previous(file), file, StandardCopyOption.REPLACE_EXISTING);
        out.println("Es gelten wieder die Gewichte davor: " + file);
        return OK;
    }

    private int learn(Path folder, Path file, boolean apply) throws UnreadableTable, IOException {
        var before = Files.exists(file) ? Weights.read(file) : Weights.builtIn();
        var decisions = decisions(JudgedSet.read(folder, today), before);
        if (decisions.stream().map(Learning.Decision::accepted).distinct().count() < 2) {
            out.println("Zum Lernen braucht es angenommene und abgelehnte Vorschläge.");
            return BAD_INPUT;
        }
        var proposal = Learning.propose(before, decisions);
        show(proposal, decisions.size());
        if (apply) {
            if (!Files.exists(file)) {
                before.write(file);
            }
            proposal.after().write(file);
            out.println("Geschrieben: " + file + ". Zurück geht es mit: learn --undo " + file);
        } else {
            out.println("Noch ist nichts geändert; mit --apply werden die neuen Gewichte geschrieben.");
        }
        return OK;
    }

    private List<Learning.Decision> decisions(JudgedSet set, Weights before) {
        var ranker = new ProductRanker(set, new Understander(Catalogue.builtIn()), before.showingAll(), today);
        var decisions = new ArrayList<Learning.Decision>();
        for (var need : set.needs()) {
            var judged = set.judged().getOrDefault(need.id(), Map.of());
            for (var offer : set.offers()) {
                var grade = judged.get(offer.id());
                if (grade != null) {
                    ranker.suggestion(need, offer)
                            .ifPresent(suggestion -> decisions.add(Learning.Decision.of(suggestion, grade > 0)));
                }
            }
        }
        return decisions;
    }

    private void show(Learning.Proposal proposal, int decisions) {
        out.println(decisions + " Entscheidungen.");
        out.println(String.format(Locale.ROOT, "%-14s %8s %8s", "Teil", "bisher", "neu"));
        for (var part : Part.values()) {
            out.println(String.format(
                    Locale.GERMANY,
                    "%-14s %8.1f %8.1f",
                    part.name().toLowerCase(Locale.ROOT),
                    proposal.before().points().getOrDefault(part, 0.0),
                    proposal.after().points().getOrDefault(part, 0.0)));
        }
        out.println(String.format(
                Locale.GERMANY,
                "Angenommenes steht vor Abgelehntem: bisher in %.0f %%, neu in %.0f %% der Vergleiche.",
                100 * proposal.rightBefore(),
                100 * proposal.rightAfter()));
    }
}
