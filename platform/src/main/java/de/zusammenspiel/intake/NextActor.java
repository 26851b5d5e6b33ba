package de.zusammenspiel.intake;

/** Who has to move next. */
public enum NextActor {
    APPLICANT,
    COORDINATOR,
    GROUP,
    COMPANY,
    RUNNER,
    NOBODY
}
