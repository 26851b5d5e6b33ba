package de.zusammenspiel.directory;

/**
 * Somebody who may be on the phone.
 *
 * @param phone "" when unknown
 */
public record Caller(
        ContactId contact,
        String name,
        String role,
        String phone,
        OrganisationId organisation,
        String organisationName) {}
