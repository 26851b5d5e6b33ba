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
 * @param paths the warmest ways to it over somebody else, in words
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
        List<String> paths,
        boolean knows,
        List<ProfileSource.Part> parts,
        List<JournalEntry> history,
        boolean mayChange,
        boolean mayKnow)
        implements Page {

    /**
     * @param basis whether and why the platform may write
     * @param notice that she has to be told where her name comes from, null when she knows
     * @param hint how to talk with the person
     */
    public record Person(
            String path,
            ContactCard card,
            String basis,
            boolean mailed,
            boolean preferred,
            boolean deceased,
            String source,
            @Nullable String notice,
            @Nullable String hint) {}

    /** @param state holds, lapses soon or has lapsed */
    public record Proof(String kind, String issued, String expires, String note, String state, String tone) {}

    /** @param named false until the person behind it has a name */
    public record Knows(String sentence, String strength, String origin, boolean named, List<Action> actions) {
        public Knows {
            actions = List.copyOf(actions);
        }
    }

    @Override
    public String template() {
        return "directory/profile";
    }
}
