package de.zusammenspiel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one should know before asking a company, or before sending people to a non-profit. Everything may be unknown.
 *
 * @param insuranceRules how a company insures its people when they help
 * @param leaveRules how it lets them go for it
 * @param targetGroups whom a non-profit works for
 * @param childProtection whether there is a concept for the protection of children
 * @param childProtectionOn the day it is from
 * @param hostGroups how many groups can come at once
 * @param hostPersons how many people can come at once
 */
public record Traits(
        @Nullable SizeClass sizeClass,
        String insuranceRules,
        String leaveRules,
        String targetGroups,
        @Nullable Integer staff,
        @Nullable Integer volunteers,
        @Nullable Boolean childProtection,
        @Nullable LocalDate childProtectionOn,
        @Nullable Integer hostGroups,
        @Nullable Integer hostPersons) {
    public static final Traits UNKNOWN = new Traits(null, "", "", "", null, null, null, null, null, null);
}
