package de.zusammenspiel.letter;

/** How a site writes words for people of all genders in its letters. */
public enum GenderStyle {
    /** Mitarbeitende. */
    NEUTRAL,
    /** Mitarbeiter:innen. */
    DOPPELPUNKT,
    /** Mitarbeiter*innen. */
    STERN,
    /** Mitarbeiterinnen und Mitarbeiter. */
    PAAR
}
