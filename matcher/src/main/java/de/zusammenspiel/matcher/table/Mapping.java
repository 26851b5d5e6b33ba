package de.zusammenspiel.matcher.table;

import de.zusammenspiel.matcher.language.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column of a table means what: detected from the header, corrected by people. Immutable. */
public final class Mapping {

    private static final Pattern ENDING = Pattern.compile("[.:*?!\\s]+$");
    private static final Set<String> BEGINNING = Set.of("von", "ab", "from");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*");

    private final List<String> header;
    private final Map<Column, Integer> positions;

    private Mapping(List<String> header, Map<Column, Integer> positions) {
        this.header = header;
        this.positions = Collections.unmodifiableMap(positions);
    }

    /**
     * The mapping a header suggests: first headers that are exactly a known word, then headers that contain one, then the
     * same with weaker words. Each column of the table means one thing at most.
     */
    public static Mapping detect(List<String> header) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        var taken = new HashSet<Integer>();
        for (var weaker : List.of(false, true)) {
            for (var exact : List.of(true, false)) {
                for (var column : Column.values()) {
                    for (int position = 0; position < header.size() && !positions.containsKey(column); position++) {
                        if (!taken.contains(position) && means(header.get(position), column, exact, weaker)) {
                            positions.put(column, position);
                            taken.add(position);
                        }
                    }
                }
            }
        }
        // "Von" alone may be a sender, beside "Bis" it is a beginning.
        for (int position = 0; position < header.size(); position++) {
            if (positions.containsKey(Column.UNTIL)
                    && !positions.containsKey(Column.WHEN)
                    && !taken.contains(position)
                    && BEGINNING.contains(plain(header.get(position)))) {
                positions.put(Column.WHEN, position);
            }
        }
        // A title alone is the description; only beside one it is a title.
        var title = positions.get(Column.TITLE);
        if (title != null && !positions.containsKey(Column.TEXT)) {
            positions.remove(Column.TITLE);
            positions.put(Column.TEXT, title);
        }
        return new Mapping(List.copyOf(header), positions);
    }

    private static String plain(String cell) {
        return Folding.fold(ENDING.matcher(cell.strip()).replaceFirst(""));
    }

    private static boolean means(String cell, Column column, boolean exact) {
        return means(cell, column, exact, false) || means(cell, column, exact, true);
    }

    /** Whether a header speaks of what is needed or given, whatever else it says. */
    static boolean saysWhat(String cell) {
        return means(cell, Column.TEXT, false);
    }

    private static boolean means(String cell, Column column, boolean exact, boolean weaker) {
        var whole = plain(cell);
        for (var known : weaker ? column.weaker() : column.headers()) {
            var folded = Folding.fold(known);
            if (whole.equals(folded) || (!exact && words(whole).contains(folded))) {
                return true;
            }
        }
        return !weaker && whole.equals(Folding.fold(column.german()));
    }

    /** How many cells are exactly a known header. */
    static long exact(List<String> cells) {
        return cells.stream()
                .filter(cell -> Arrays.stream(Column.values()).anyMatch(column -> means(cell, column, true)))
                .count();
    }

    /** Whether any header is exactly a known one; else the first row may hold data already. */
    public boolean isCertain() {
        return exact(header) > 0;
    }

    private static Set<String> words(String header) {
        var words = new HashSet<String>();
        WORD.matcher(header).results().forEach(match -> words.add(match.group()));
        return words;
    }

    /** The same mapping with one column corrected. */
    public Mapping with(Column column, int position) {
        if (position < 0 || position >= header.size()) {
            throw new IllegalArgumentException("no such position: " + position);
        }
        var corrected = new EnumMap<Column, Integer>(Column.class);
        positions.forEach((known, place) -> {
            if (place != position) {
                corrected.put(known, place);
            }
        });
        corrected.put(column, position);
        return new Mapping(header, corrected);
    }

    /** The same mapping with one meaning taken away. */
    public Mapping without(Column column) {
        var corrected = new EnumMap<Column, Integer>(Column.class);
        corrected.putAll(positions);
        corrected.remove(column);
        return new Mapping(header, corrected);
    }

    /** Where a header stands, by its text or by its letter ("C"); nothing if there is no such column. */
    public Optional<Integer> position(String headerOrLetter) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(headerOrLetter.strip())) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (SheetRow.columnName(i).equals(headerOrLetter.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** Position of a column counted from 0, or nothing if the table does not have it. */
    public Optional<Integer> positionOf(Column column) {
        return Optional.ofNullable(positions.get(column));
    }

    /** The cell of a row, or an empty text if the table does not have the column. */
    public String value(SheetRow row, Column column) {
        var position = positions.get(column);
        return position == null ? "" : row.cell(position).strip();
    }

    public List<String> header() {
        return header;
    }

    public Map<Column, Integer> positions() {
        return positions;
    }

    /** Headers that were given no meaning. */
    public List<String> unused() {
        var unused = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            if (!positions.containsValue(i) && !header.get(i).isBlank()) {
                unused.add(header.get(i));
            }
        }
        return unused;
    }
}
