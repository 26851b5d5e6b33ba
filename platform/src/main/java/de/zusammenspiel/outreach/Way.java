package de.zusammenspiel.outreach;

/** How a member asks a company. */
public enum Way {
    CALL,
    /** The member's own mail or messenger, with a text and a link to take along. */
    OWN_MAIL,
    /** Printed, with a code to type or to photograph. */
    LETTER,
    /** The platform writes; only with a recorded basis (§ 7 UWG). */
    PLATFORM_MAIL
}
