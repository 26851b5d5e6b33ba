package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.score.Profile;

/** What was suggested, and the entry it was made of. */
record Scored(Suggestion suggestion, Profile profile) {}
