package de.zusammenspiel.intake;

import de.zusammenspiel.web.part.Story;
import java.util.List;

/** Stories of kept promises for the first page of a site. A module above that has some contributes them. */
public interface PublicTeaserSource {
    /** The newest first; each with consent of all who appear in it. */
    List<Story> stories(int limit);
}
