package de.zusammenspiel.directory;

import java.util.Optional;

/** How far a partnership has come, in the order of the way. */
public enum PartnershipStage {
    FIRST_CONTACT,
    TALKS,
    JOINT_PLAN,
    DRAFT,
    SIGNED,
    /** Over, or it came to nothing. */
    ENDED;

    public boolean isAlive() {
        return this != ENDED;
    }

    /** What usually comes after it; nothing does after the signature. */
    public Optional<PartnershipStage> following() {
        return ordinal() < SIGNED.ordinal() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
