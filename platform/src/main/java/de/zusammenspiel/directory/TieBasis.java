package de.zusammenspiel.directory;

/** On what ground an acquaintance is kept (Art. 6 GDPR). */
public enum TieBasis {
    /** An acquaintance from working life, kept to ask for the common good; weighed up in the register. */
    LEGITIMATE_INTEREST,
    /** The person agreed. */
    CONSENT
}
