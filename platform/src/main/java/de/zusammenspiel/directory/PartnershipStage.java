package de.zusammenspiel.directory;

import java.util.Arrays;
import java.util.List;
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
        List<PartnershipStage> alive =
                Arrays.stream(values()).filter(PartnershipStage::isAlive).toList();
        return alive.stream()
                .skip(alive.indexOf(this) + 1L)
                .filter(next -> isAlive())
                .findFirst();
    }
}
