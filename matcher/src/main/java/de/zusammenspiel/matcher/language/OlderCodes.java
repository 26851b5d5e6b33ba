package de.zusammenspiel.matcher.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Branch codes of WZ 2008 in those of WZ 2025: registers and older lists go on naming them, and some numbers mean another
 * trade now.
 */
public final class OlderCodes {

    private static final Map<String, String> NOW = read();

    private OlderCodes() {}

    private static Map<String, String> read() {
        var now = new HashMap<String, String>();
        for (var line : DataFile.lines("branches-2008.txt")) {
            var cells = DataFile.cells(line, "\\|");
            if (now.put(Branches.digits(cells.getFirst()), cells.getLast()) != null) {
                throw new IllegalStateException("code appears twice: " + cells.getFirst());
            }
        }
        return Map.copyOf(now);
    }

    /** What {@link Branches#ofCode} understands for a code of 2008; the code itself where it kept its meaning. */
    public static String in2025(String code) {
        var digits = Branches.digits(code);
        for (int length = digits.length(); length > 2; length--) {
            var now = NOW.get(digits.substring(0, length));
            if (now != null) {
                return now;
            }
        }
        return code;
    }

    /** All that is named, for checks of the table. */
    static Map<String, String> all() {
        return NOW;
    }
}
