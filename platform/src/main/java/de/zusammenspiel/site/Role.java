package de.zusammenspiel.site;

/** What an account may be. All but OFFICE belong to one site. */
public enum Role {
    /** Runs the site: sees and does everything of it. */
    COORDINATOR,
    /** Member of the matching group (as connector or runner): screened requests, own outreach. */
    GROUP_MEMBER,
    /** Member of the advisory circle: comments on requests, no outreach. */
    ADVISER,
    /** Users, criteria, rates, texts and retention of a site. */
    SITE_ADMIN,
    /** The service office of the whole installation; never sees case data. */
    OFFICE
}
