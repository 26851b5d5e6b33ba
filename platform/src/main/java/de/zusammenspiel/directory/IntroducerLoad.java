package de.zusammenspiel.directory;

import java.util.Map;
import java.util.UUID;

/** How much the members who could ask have on their hands. Whoever sends people out to ask implements this. */
public interface IntroducerLoad {
    /** Asks under way by account of the member; nobody who has none. */
    Map<UUID, Integer> underWay();
}
