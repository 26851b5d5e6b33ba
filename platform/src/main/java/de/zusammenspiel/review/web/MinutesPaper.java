package de.zusammenspiel.review.web;

import java.util.List;

/**
 * The minutes of a meeting on paper.
 *
 * @param changed which version it replaces, "" for the first
 * @param nothing what stands there when nothing was on the agenda
 */
public record MinutesPaper(
        String title,
        String changed,
        String sender,
        String foot,
        String when,
        List<String> attendance,
        List<Item> items,
        String fastTitle,
        List<Item> fast,
        String elsewhereTitle,
        List<Item> elsewhere,
        String tasksTitle,
        List<String> tasks,
        String nothing,
        String sign) {
    public MinutesPaper {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        fast = List.copyOf(fast);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The same page as a version that replaces another. */
    MinutesPaper changed(String how) {
        return new MinutesPaper(
                title,
                how,
                sender,
                foot,
                when,
                attendance,
                items,
                fastTitle,
                fast,
                elsewhereTitle,
                elsewhere,
                tasksTitle,
                tasks,
                nothing,
                sign);
    }

    /** A request and what was said about it. */
    public record Item(String question, String source, List<String> lines) {
        public Item {
            lines = List.copyOf(lines);
        }
    }
}
