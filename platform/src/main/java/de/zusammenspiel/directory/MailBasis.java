package de.zusammenspiel.directory;

/** On what ground the platform itself may write to a contact (§ 7 UWG). Without one, only people write. */
public enum MailBasis {
    NONE,
    /** The person agreed. */
    CONSENT,
    /** The organisation is already cooperating here, and this is about the same. */
    EXISTING_RELATION
}
