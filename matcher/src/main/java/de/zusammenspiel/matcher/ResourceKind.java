package de.zusammenspiel.matcher;

import java.util.Set;

/** What can be given. Money has no value here on purpose: it is taboo in this field. */
public enum ResourceKind {
    HANDS("Anpacken", "helping hands"),
    KNOWLEDGE("Wissen", "knowledge"),
    MATERIAL("Material", "material"),
    FACILITY("Räume, Technik, Fahrzeuge", "rooms, equipment, vehicles"),
    NETWORK("Kontakte", "contacts");

    private final String german;
    private final String english;

    ResourceKind(String german, String english) {
        this.german = german;
        this.english = english;
    }

    public String german() {
        return german;
    }

    public String english() {
        return english;
    }

    /**
     * Whether one is often written where the other is meant: someone who shows how often also lends a hand, and what is
     * given away could also be lent.
     */
    public boolean isNear(ResourceKind other) {
        if (this == other) {
            return true;
        }
        var both = Set.of(this, other);
        return both.equals(Set.of(HANDS, KNOWLEDGE)) || both.equals(Set.of(MATERIAL, FACILITY));
    }
}
