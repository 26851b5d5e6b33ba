package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.JournalEntry;
import de.zusammenspiel.web.part.Road;
import de.zusammenspiel.web.part.Tab;
import java.util.List;

/** What happened in a case: its steps, its letters with what may still be written, its journal. */
public record HistoryPage(
        String title,
        String number,
        String list,
        List<Tab> tabs,
        Road road,
        List<Entry> steps,
        List<Note> notes,
        List<Post> letters,
        List<Allowance> budgets,
        List<JournalEntry> journal)
        implements Page {

    public record Entry(String when, String step, String who, String note) {}

    public record Note(String url, String when, String who, String sentence) {}

    public record Post(String subject, String url, String to, String when, String state, String tone) {}

    /** How much may still be written to one person outside. */
    public record Allowance(String who, String sentence, int used, int allowed) {}

    @Override
    public String template() {
        return "desk/history";
    }
}
