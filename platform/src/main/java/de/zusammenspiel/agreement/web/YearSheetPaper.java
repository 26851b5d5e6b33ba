package de.zusammenspiel.agreement.web;

import java.util.List;

/**
 * The year of a company on paper.
 *
 * @param figures one sentence: how often, how long, for how many people
 */
public record YearSheetPaper(
        String language,
        String title,
        String sender,
        String foot,
        String lead,
        String figures,
        List<Deed> deeds,
        List<String> notes) {
    public YearSheetPaper {
        deeds = List.copyOf(deeds);
        notes = List.copyOf(notes);
    }

    /** @param quote with its marks and its speaker, "" for none */
    public record Deed(String subject, String where, List<String> gave, String reached, String quote) {
        public Deed {
            gave = List.copyOf(gave);
        }
    }
}
