package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.ProfileSource;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.JournalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with everything the site knows about it.
 *
 * @param state a sentence when it must not be asked, null for the usual
 */
public record ProfilePage(
        String title,
        String sector,
        String sectorName,
        String path,
        String back,
        String lead,
        @Nullable String state,
        List<Fact> facts,
        List<Fact> giving,
        List<Person> people,
        List<Proof> evidence,
        List<Knows> ties,
        boolean knows,
        List<ProfileSource.Part> parts,
        List<JournalEntry> history,
        boolean mayChange,
        boolean mayKnow)
        implements Page {

    /** @param basis whether and why the platform may write */
    public record Person(
            String path, ContactCard card, String basis, boolean mailed, boolean preferred, String source) {}

    /** @param state holds, lapses soon or has lapsed */
    public record Proof(String kind, String issued, String expires, String note, String state, String tone) {}

    public record Knows(
            String member,
            String strength,
            String origin,
            @Nullable Action strike) {}

    @Override
    public String template() {
        return "directory/profile";
    }
}
