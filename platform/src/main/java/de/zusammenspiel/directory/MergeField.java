package de.zusammenspiel.directory;

import java.util.List;
import java.util.Set;

/** What two records of one organisation may say differently; a person chooses which one is right. */
public enum MergeField {
    NAME(false, "name"),
    PLACE(false, "placeLabel", "ags"),
    ADDRESS(false, "street", "postcode"),
    EMAIL(false, "email"),
    PHONE(false, "phone"),
    WEBSITE(false, "website"),
    BRANCH(false, "branch", "branchEdition"),
    FIELD(false, "field"),
    LEGAL_FORM(false, "legalForm"),
    DESCRIPTION(true, "description"),
    GIVES(true, "gives"),
    GIVES_KINDS(true, "givesKinds"),
    SIZE_CLASS(false, "sizeClass"),
    INSURANCE_RULES(true, "insuranceRules"),
    LEAVE_RULES(true, "leaveRules"),
    TARGET_GROUPS(true, "targetGroups"),
    STAFF(false, "staff"),
    VOLUNTEERS(false, "volunteers"),
    CHILD_PROTECTION(false, "childProtection", "childProtectionOn"),
    HOST_GROUPS(false, "hostGroups"),
    HOST_PERSONS(false, "hostPersons"),
    NOT_WHEN(true, "notWhen"),
    CAUSES_LIKED(true, "causesLiked"),
    CAUSES_EXCLUDED(true, "causesExcluded"),
    ASKS_PER_YEAR(false, "asksPerYear"),
    PAUSE(false, "pausedUntil", "pauseReason"),
    NAMING_WANTED(false, "namingWanted"),
    ACTIVE(false, "active");

    /** Whose word counts. */
    public enum Pick {
        KEPT,
        GONE,
        /** Both, one after the other. */
        BOTH
    }

    private final boolean joinable;
    private final String fact;
    private final String other;

    MergeField(boolean joinable, String fact) {
        this(joinable, fact, fact);
    }

    MergeField(boolean joinable, String fact, String other) {
        this.joinable = joinable;
        this.fact = fact;
        this.other = other;
    }

    /** Whether both words can stand side by side. */
    public boolean isJoinable() {
        return joinable;
    }

    /** The first names the field in forms and lists. */
    public String fact() {
        return fact;
    }

    Set<String> facts() {
        return Set.copyOf(List.of(fact, other));
    }
}
