package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequest;
import java.util.List;
import java.util.Locale;

/** Whom the group could ask. Decisions come before the search, so those who know it are above this module. */
public interface RoomHints {
    /** The few best, best first. */
    List<RoomHint> of(SupportRequest request, Locale locale);
}
