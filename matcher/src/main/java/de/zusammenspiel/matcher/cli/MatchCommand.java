package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.matcher.table.Column;
import de.zusammenspiel.matcher.table.Mapping;
import de.zusammenspiel.matcher.table.RowProblem;
import de.zusammenspiel.matcher.table.SheetReading;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.Ticks;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** {@code match}: brings two tables together and says why. Useful without the platform. */
public final class MatchCommand {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private static final int PROBLEMS_SHOWN = 20;

    /** Kept, so that it stays quiet: hints about the machine do not belong between the lines people read. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final String USAGE = """
            Aufruf: match BEDARFE ANGEBOTE [-o DATEI.xlsx|.csv|.html] [--explain] [--top ZAHL] [--all] [--allocate]
                          [--as-of JJJJ-MM-TT] [--format pairs -o run.csv]
                          [--map needs.SPALTE=ÜBERSCHRIFT] [--map offers.SPALTE=ÜBERSCHRIFT]

            BEDARFE und ANGEBOTE sind Tabellen (.xlsx oder .csv) mit beliebigen Überschriften. Zeilen der Angebote ohne
            Beschreibung, aber mit Name und Branche gelten als Unternehmen, die man fragen könnte.
            Mit --allocate geht jedes Angebot an höchstens einen Bedarf, so dass alle zusammen am besten passen.
            Mit --all erscheint auch, was unter der Schwelle für „passend“ liegt. --format pairs schreibt nur
            need_id,offer_id,score, 20 je Bedarf. --as-of ist der Tag, von dem aus „im Mai“ gezählt wird.
            SPALTE ist eine von: %s.
            """.formatted(Arrays.stream(Column.values())
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));

    private final PrintWriter out;
    private final PrintWriter progress;
    private final Clock clock;
    private final boolean moving;
    private final Supplier<Understander> language;

    /**
     * A command.
     *
     * @param language gives what reads German; asked only once the tables are read
     * @param moving whether the progress goes to a terminal, where a bar can move
     */
    MatchCommand(PrintWriter out, PrintWriter progress, Clock clock, boolean moving, Supplier<Understander> language) {
        this.language = language;
        this.moving = moving;
        this.out = out;
        this.progress = progress;
        this.clock = clock;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null on JDK 25 when the output goes into a file
    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        var progress = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        var console = System.console();
        var moving = console != null && console.isTerminal();
        var clock = Clock.system(ZoneId.systemDefault());
        System.exit(new MatchCommand(out, progress, clock, moving, () -> new Understander(Catalogue.builtIn()))
                .run(List.of(args)));
    }

    int run(List<String> typed) {
        if (typed.isEmpty() || typed.contains("--help") || typed.contains("-h")) {
            out.print(USAGE);
            out.flush();
            return typed.isEmpty() ? BAD_INPUT : OK;
        }
        try {
            match(Arguments.parse(typed, LocalDate.now(clock)));
            return OK;
        } catch (BadInput e) {
            progress.println(e.getMessage());
            progress.println("Hilfe: match --help");
            return BAD_INPUT;
        } catch (UnreadableTable e) {
            progress.println(e.german());
            return BAD_INPUT;
        } catch (IOException e) {
            progress.println("Das Ergebnis ließ sich nicht schreiben: " + e.getMessage());
            return FAILED;
        } catch (OutOfMemoryError e) {
            progress.println("Der Arbeitsspeicher reicht für diese Tabellen nicht. Bitte teilen Sie sie.");
            return FAILED;
        } finally {
            out.flush();
            progress.flush();
        }
    }

    private void match(Arguments arguments) throws BadInput, UnreadableTable, IOException {
        var needs = reading(arguments.needs(), "needs", "Bedarfe", arguments);
        var offers = reading(arguments.offers(), "offers", "Angebote", arguments);
        var wanted = needs.needs();
        var given = offers.offers();
        var companies = offers.companies();
        report(needs.problems(), arguments.needs());
        report(offers.problems(), arguments.offers());
        if (wanted.isEmpty() || (given.isEmpty() && companies.isEmpty())) {
            throw new BadInput(
                    "In „" + (wanted.isEmpty() ? arguments.needs() : arguments.offers()).getFileName()
                            + "“ ist keine einzige Zeile zu gebrauchen: Nirgends steht, worum es geht. Bitte prüfen Sie, ob oben die richtige Spalte als Beschreibung erkannt wurde.");
        }
        progress.println("Wörterbücher werden geladen …");
        var weights = arguments.all() ? Weights.builtIn().showingAll() : Weights.builtIn();
        var asOf = Clock.fixed(arguments.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (var matching = new Matching(new MatchIndex(language.get(), weights, asOf))) {
            matching.fill(given, companies, bar("Angebote werden gelesen ", given.size() + companies.size()));
            int served = write(arguments, matching, wanted, givers(given, companies));
            progress.println(counted(wanted.size(), "Bedarf", "Bedarfe") + ", " + (given.size() + companies.size())
                    + " Angebote und Unternehmen; für " + counted(served, "Bedarf", "Bedarfe")
                    + " gibt es Vorschläge.");
        }
    }

    private Progress bar(String what, int all) {
        return new Progress(progress, clock, moving, what, all);
    }

    private static Map<String, Giver> givers(List<Offer> offers, List<Company> companies) {
        var givers = new HashMap<String, Giver>();
        offers.forEach(offer -> givers.put(offer.id(), new Giver(offer.organisation(), offer.text())));
        companies.forEach(company -> givers.put(company.id(), new Giver(company.name(), "(noch kein Angebot)")));
        return givers;
    }

    /** How many needs have a suggestion. */
    private int write(Arguments arguments, Matching matching, List<Need> needs, Map<String, Giver> givers)
            throws IOException, BadInput {
        var file = arguments.output();
        var terminal = file == null || arguments.explain() ? new TerminalSink(out, givers, arguments.explain()) : null;
        var served = new int[1];
        var sharing = arguments.allocate() ? new Sharing() : null;
        int top = sharing == null ? arguments.top() : Sharing.CANDIDATES;
        if (sharing != null) {
            var comparing = bar("Bedarfe werden verglichen", needs.size());
            matching.suggest(needs, top, result -> {
                sharing.add(result);
                comparing.step();
            });
            progress.println("Die beste Verteilung wird gesucht …");
            sharing.share();
        }
        try (var sink = file == null ? null : arguments.pairs() ? new PairsSink(file) : ResultSink.open(file, givers)) {
            var bar = bar(
                    sharing == null ? "Bedarfe werden verglichen" : "Ergebnisse werden geschrieben",
                    file == null ? 0 : needs.size());
            matching.suggest(needs, top, found -> {
                var result = sharing == null ? found : sharing.only(found, givers);
                if (sink != null) {
                    sink.write(result);
                }
                if (terminal != null) {
                    terminal.write(result);
                }
                served[0] += result.suggestions().shown().isEmpty() ? 0 : 1;
                bar.step();
            });
        }
        if (file != null) {
            progress.println("Geschrieben: " + file);
        }
        return served[0];
    }

    private SheetReading reading(Path file, String side, String german, Arguments arguments)
            throws BadInput, UnreadableTable {
        var table = TableReader.read(file);
        var mapping = corrected(Mapping.detect(table.header()), side, arguments.mappings());
        var ticks = Ticks.in(table, mapping);
        show(german, table, mapping, ticks);
        var usable = mapping.has(Column.TEXT)
                || !ticks.isEmpty()
                || (side.equals("offers") && mapping.has(Column.ORGANISATION));
        if (!usable) {
            throw new BadInput("In „" + file.getFileName()
                    + "“ ist keine Spalte mit der Beschreibung zu erkennen. Überschriften in Zeile " + table.headerRow()
                    + ": " + named(table.header())
                    + ". Bitte nennen Sie die Spalte mit ihrer Überschrift oder ihrem Buchstaben, zum Beispiel --map "
                    + side + ".text=B");
        }
        return new SheetReading(table, mapping, arguments.asOf());
    }

    private static Mapping corrected(Mapping detected, String side, List<String> corrections) throws BadInput {
        var mapping = detected;
        for (var correction : corrections) {
            int equals = correction.indexOf('=');
            int dot = correction.indexOf('.');
            if (equals < 0 || dot < 0 || dot > equals) {
                throw new BadInput(
                        "„--map " + correction + "“ ist unvollständig. Beispiel: --map offers.text=Beschreibung");
            }
            var which = correction.substring(0, dot);
            if (!which.equals("needs") && !which.equals("offers")) {
                throw new BadInput("Vor dem Punkt steht „needs“ oder „offers“, nicht „" + which + "“.");
            }
            if (!which.equals(side)) {
                continue;
            }
            var column = column(correction.substring(dot + 1, equals));
            var header = correction.substring(equals + 1);
            if (header.isBlank()) {
                mapping = mapping.without(column);
                continue;
            }
            var position = mapping.position(header)
                    .orElseThrow(() -> new BadInput("Eine Spalte „" + header + "“ gibt es nicht. Vorhanden sind: "
                            + named(detected.header()) + "."));
            mapping = mapping.with(column, position);
        }
        return mapping;
    }

    private static Column column(String name) throws BadInput {
        for (var column : Column.values()) {
            if (column.name().equalsIgnoreCase(name) || column.german().equalsIgnoreCase(name)) {
                return column;
            }
        }
        throw new BadInput("Die Spalte „" + name + "“ ist unbekannt. Möglich sind: "
                + Arrays.stream(Column.values())
                        .map(column -> column.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private void show(String german, Table table, Mapping mapping, Ticks ticks) {
        var known = mapping.positions().entrySet().stream()
                .filter(entry -> !ticks.has(entry.getValue()))
                .map(entry -> entry.getKey().german() + " = " + mapping.header().get(entry.getValue()))
                .toList();
        progress.println(german + ": " + table.source()
                + (table.sheet().isEmpty() ? "" : ", Blatt „" + table.sheet() + "“")
                + ", " + counted(table.rows().size(), "Zeile", "Zeilen")
                + (table.headerRow() == 1 ? "" : " unter den Überschriften in Zeile " + table.headerRow())
                + ". Erkannt: " + (known.isEmpty() ? "nichts" : String.join(", ", known)));
        if (!ticks.isEmpty()) {
            var isText = mapping.positionOf(Column.TEXT).map(ticks::has).orElse(true);
            progress.println("  Zum Ankreuzen: " + String.join(", ", ticks.headers()) + ". "
                    + (isText
                            ? "Was angekreuzt ist, gilt als Beschreibung."
                            : "Das bleibt neben der Beschreibung ungenutzt."));
        }
        var unused = mapping.unused().stream()
                .filter(header -> !ticks.headers().contains(header))
                .toList();
        if (!unused.isEmpty()) {
            progress.println("  Nicht verwendet: " + String.join(", ", unused));
        }
        if (!mapping.isCertain() && !mapping.positions().isEmpty()) {
            progress.println(
                    "  Zeile " + table.headerRow()
                            + " gilt als Überschrift. Stehen dort schon Daten, setzen Sie bitte eine Zeile mit Überschriften darüber (zum Beispiel Nummer, Organisation, Beschreibung).");
        }
    }

    private static String named(List<String> headers) {
        return headers.stream().filter(header -> !header.isBlank()).collect(Collectors.joining(", "));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void report(List<RowProblem> problems, Path file) {
        for (var problem : problems.stream().limit(PROBLEMS_SHOWN).toList()) {
            progress.println("  " + file.getFileName() + " " + problem.address() + ": " + problem.german());
        }
        if (problems.size() > PROBLEMS_SHOWN) {
            progress.println("  … und " + (problems.size() - PROBLEMS_SHOWN) + " weitere Hinweise.");
        }
    }
}
