package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import org.jspecify.annotations.Nullable;

/** A contact person as typed. */
public record ContactForm(
        @Nullable String name,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String source) {

    static ContactForm of(Contact contact) {
        return new ContactForm(contact.name(), contact.role(), contact.phone(), contact.email(), contact.source());
    }
}
