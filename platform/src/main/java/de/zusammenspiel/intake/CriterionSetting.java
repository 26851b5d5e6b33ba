package de.zusammenspiel.intake;

/**
 * Whether and how a site uses a criterion.
 *
 * @param wording the site's own words, or "" for the usual ones
 */
public record CriterionSetting(Criterion criterion, boolean active, String wording) {}
