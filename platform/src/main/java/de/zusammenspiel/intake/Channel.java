package de.zusammenspiel.intake;

/** How something reached us. */
public enum Channel {
    FORM,
    PHONE,
    MAIL,
    PAPER,
    IMPORT,
    SPLIT,
    DEMO
}
