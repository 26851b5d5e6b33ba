package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;

/**
 * What one contribution of the company counts for. A statistical value, never one for a donation receipt.
 *
 * @param place which contribution of the agreement
 * @param rateVersion version of the rates it was counted by
 * @param units hours, pieces or days
 * @param valued false: there is no rate or no number for it
 */
public record ValueLine(
        int place,
        ResourceKind kind,
        int rateVersion,
        String rateCode,
        double units,
        double hours,
        long cents,
        boolean valued) {}
