package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Story;
import java.util.List;

/** The first page of a site, for everybody. */
public record StartPage(
        String title,
        boolean buildingUp,
        List<Notice> needs,
        List<Notice> offers,
        List<Story> stories,
        ContactCard contact)
        implements Page {

    /** An approved need or offer. */
    public record Notice(String number, String text, List<String> chips, String meta) {
        public Notice {
            chips = List.copyOf(chips);
        }
    }

    @Override
    public String template() {
        return "intake/start";
    }
}
