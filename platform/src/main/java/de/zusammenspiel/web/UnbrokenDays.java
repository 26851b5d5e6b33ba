package de.zusammenspiel.web;

import java.util.List;

/**
 * Keeps the day of a German date with its month: "3. Mai" torn over two lines reads like a list. Done once on the whole
 * page, for dates come from messages, from letters and from people's own words. What stands in fields and attributes
 * is left alone, because it comes back with the next form.
 */
final class UnbrokenDays {
    private static final char NO_BREAK = '\u00a0';
    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final List<String> UNTOUCHED = List.of("<textarea", "<option", "<script", "<style", "<title");

    private UnbrokenDays() {}

    static String in(String html) {
        StringBuilder out = null;
        for (int at = html.indexOf(". "); at >= 0; at = html.indexOf(". ", at + 2)) {
            if (at > 0 && isDigit(html.charAt(at - 1)) && month(html, at + 2) && isProse(html, at)) {
                out = out == null ? new StringBuilder(html) : out;
                out.setCharAt(at + 1, NO_BREAK);
            }
        }
        return out == null ? html : out.toString();
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    private static boolean month(String html, int at) {
        return MONTHS.stream().anyMatch(name -> html.startsWith(name, at));
    }

    /** The last tag before is closed and holds no words that are sent back or read by machines. */
    private static boolean isProse(String html, int at) {
        int tag = html.lastIndexOf('<', at);
        int end = tag < 0 ? -1 : html.indexOf('>', tag);
        return tag < 0 || (end >= 0 && end < at && UNTOUCHED.stream().noneMatch(name -> html.startsWith(name, tag)));
    }
}
