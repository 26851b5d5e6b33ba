package de.zusammenspiel.matcher.table;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.phrase.AmountPhrases;
import de.zusammenspiel.matcher.phrase.KindWords;
import de.zusammenspiel.matcher.phrase.TimePhrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a mapped table into needs, offers and companies and lists what could not be read. */
public final class SheetReading {

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?:…]$");
    private static final Pattern CODE = Pattern.compile("(?i)[a-z]?\\s?\\d{2}.*");

    /** The mark of a lost letter, and umlauts read in the wrong encoding once before. */
    private static final Pattern UNREADABLE = Pattern.compile("\uFFFD|Ã[¤¶¼Ÿ„–œ]");

    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}(?:[.,]\\d+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final Table table;
    private final Mapping mapping;
    private final LocalDate reference;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Ticks ticks;

    /** The row that has a number. */
    private final Map<String, Integer> ids = new HashMap<>();

    /**
     * A reading of one table.
     *
     * @param reference day from which "in 6 Wochen" or "Mai" without year is counted
     */
    public SheetReading(Table table, Mapping mapping, LocalDate reference) {
        this.table = table;
        this.mapping = mapping;
        this.reference = reference;
        this.ticks = Ticks.in(table, mapping);
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    public List<Need> needs() {
        var needs = new ArrayList<Need>();
        for (var row : table.rows()) {
            var text = text(row);
            if (text.isEmpty()) {
                leaveOut(row, "hat keine Beschreibung", "has no description");
                continue;
            }
            noteUnreadable(row);
            var id = id(row);
            if (id != null) {
                needs.add(new Need(
                        id,
                        mapping.value(row, Column.ORGANISATION),
                        text,
                        kinds(row),
                        competences(row),
                        amount(row),
                        window(row),
                        place(row),
                        false));
            }
        }
        return needs;
    }

    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        for (var row : table.rows()) {
            var text = text(row);
            if (text.isEmpty() && !isCompany(row)) {
                leaveOut(row, "hat keine Beschreibung", "has no description");
                continue;
            }
            if (text.isEmpty()) {
                continue;
            }
            noteUnreadable(row);
            var id = id(row);
            if (id != null) {
                offers.add(new Offer(
                        id,
                        id,
                        giver(row),
                        text,
                        kinds(row),
                        competences(row),
                        amount(row),
                        window(row),
                        place(row),
                        null,
                        mapping.value(row, Column.CONDITIONS)));
            }
        }
        return offers;
    }

    /** Rows that name a company but offer nothing yet. */
    public List<Company> companies() {
        var companies = new ArrayList<Company>();
        for (var row : table.rows()) {
            if (!text(row).isEmpty() || !isCompany(row)) {
                continue;
            }
            var id = id(row);
            if (id != null) {
                var branch = mapping.value(row, Column.BRANCH);
                var isCode = CODE.matcher(branch).matches();
                companies.add(new Company(
                        id,
                        mapping.value(row, Column.ORGANISATION),
                        isCode ? branch : null,
                        isCode ? mapping.value(row, Column.NOTE) : branch + "\n" + mapping.value(row, Column.NOTE),
                        competences(row),
                        place(row),
                        List.of()));
            }
        }
        return companies;
    }

    /** Title and description as one text: the title often holds the word that counts. */
    private String text(SheetRow row) {
        var title = mapping.value(row, Column.TITLE);
        var description = description(row);
        if (title.isEmpty() || description.isEmpty()) {
            return title + description;
        }
        return title + (ENDS_A_SENTENCE.matcher(title).find() ? " " : ". ") + description;
    }

    /** Where people tick what they need, the ticked headers and the remark say it. */
    private String description(SheetRow row) {
        var isTick = mapping.positionOf(Column.TEXT).filter(ticks::has).isPresent();
        var written = isTick ? "" : mapping.value(row, Column.TEXT);
        if (ticks.isEmpty() || (!isTick && mapping.has(Column.TEXT))) {
            return written;
        }
        if (ticks.of(row).isEmpty() && isCompany(row)) {
            return "";
        }
        return Stream.concat(Stream.of(String.join(", ", ticks.of(row))), Stream.of(mapping.value(row, Column.NOTE)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** The name of the giver and what kind of firm it is, as far as that is said in words. */
    private String giver(SheetRow row) {
        var name = mapping.value(row, Column.ORGANISATION);
        var branch = mapping.value(row, Column.BRANCH);
        if (branch.isEmpty() || CODE.matcher(branch).matches()) {
            return name;
        }
        return name.isEmpty() ? branch : name + " (" + branch + ")";
    }

    private void noteUnreadable(SheetRow row) {
        for (var column : List.of(Column.TEXT, Column.ORGANISATION)) {
            if (UNREADABLE.matcher(mapping.value(row, column)).find()) {
                problem(
                        row,
                        column,
                        false,
                        "Einige Buchstaben sind falsch gespeichert. Bitte speichern Sie die Tabelle als CSV UTF-8 oder .xlsx.",
                        "Some letters were saved wrongly. Please save the table as CSV UTF-8 or .xlsx.");
            }
        }
    }

    private boolean isCompany(SheetRow row) {
        return !mapping.value(row, Column.ORGANISATION).isEmpty();
    }

    private @Nullable String id(SheetRow row) {
        var written = mapping.value(row, Column.ID);
        var id = written.isEmpty() ? String.valueOf(row.number()) : written;
        var first = ids.putIfAbsent(id, row.number());
        if (first != null) {
            problem(
                    row,
                    Column.ID,
                    true,
                    "Die Nummer „" + id + "“ kommt mehrmals vor, zuerst in Zeile " + first
                            + "; diese Zeile wurde ausgelassen. Bitte geben Sie jeder Zeile eine eigene Nummer.",
                    "The number \"" + id + "\" appears more than once, first in row " + first
                            + "; this row was left out. Please give each row a number of its own.");
            return null;
        }
        return id;
    }

    private Set<ResourceKind> kinds(SheetRow row) {
        var reading = KindWords.read(mapping.value(row, Column.KIND));
        for (var unknown : reading.unknown()) {
            problem(
                    row,
                    Column.KIND,
                    false,
                    "Die Art „" + unknown
                            + "“ ist unbekannt und blieb unberücksichtigt. Möglich sind Anpacken, Wissen, Material, Räume und Technik, Kontakte.",
                    "The kind \"" + unknown
                            + "\" is unknown and was ignored. Possible are hands, knowledge, material, facility, network.");
        }
        return reading.kinds();
    }

    private Set<String> competences(SheetRow row) {
        return Arrays.stream(mapping.value(row, Column.COMPETENCES).split("[,;]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private @Nullable Amount amount(SheetRow row) {
        var text = mapping.value(row, Column.AMOUNT);
        return text.isEmpty() ? null : AmountPhrases.read(text);
    }

    private @Nullable TimeWindow window(SheetRow row) {
        var text = when(row);
        if (text.isEmpty() || text.equals("–") || text.equals("-")) {
            return null;
        }
        var window = TimePhrases.read(text, reference);
        if (window.isEmpty()) {
            problem(
                    row,
                    Column.WHEN,
                    false,
                    "Der Zeitraum „" + text
                            + "“ war nicht zu verstehen und blieb unberücksichtigt. Verständlich ist zum Beispiel „bis 31.10.2026“ oder „Mai bis Juli“.",
                    "The period \"" + text
                            + "\" was not understood and was ignored. Write for example \"until 31 October 2026\" or \"May to July\".");
        }
        return window.orElse(null);
    }

    /** One column or two: "von" and "bis". */
    private String when(SheetRow row) {
        var from = day(mapping.value(row, Column.WHEN));
        var until = day(mapping.value(row, Column.UNTIL));
        if (until.isEmpty() || until.equals("-") || until.equals("–")) {
            return from;
        }
        return from.isEmpty() ? "bis " + until : from + " - " + until;
    }

    /** Excel counts days since 1900 and shows the number where a cell lost its format. */
    private static String day(String written) {
        if (!SERIAL_DAY.matcher(written).matches()) {
            return written;
        }
        var day = DAY_ZERO.plusDays(Long.parseLong(written.substring(0, 5)));
        return day.getYear() >= EARLIEST && day.getYear() < LATEST ? day.toString() : written;
    }

    private Locality place(SheetRow row) {
        var ags = mapping.value(row, Column.AGS).replaceAll("[^0-9]", "");
        var city = mapping.value(row, Column.CITY);
        return new Locality(null, ags.isEmpty() ? null : ags, city.isEmpty() ? null : city);
    }

    private void leaveOut(SheetRow row, String german, String english) {
        problem(
                row,
                Column.TEXT,
                true,
                "Zeile " + row.number() + " " + german + " und wurde ausgelassen.",
                "Row " + row.number() + " " + english + " and was left out.");
    }

    private void problem(SheetRow row, Column column, boolean fatal, String german, String english) {
        var address = row.address(mapping.positionOf(column).orElse(0));
        problems.add(new RowProblem(row.number(), address, fatal, german, english));
    }
}
