package de.zusammenspiel.letter;

import java.util.List;

/** A piece of a template. */
sealed interface TemplatePart {
    record Words(String text) implements TemplatePart {}

    /** {@code {frage}}. */
    record Name(String slot) implements TemplatePart {}

    /** {@code {anzahl?eine Anfrage|# Anfragen}}. */
    record Count(String slot, String one, String many) implements TemplatePart {}

    /** {@code {Fachleute|Expert:innen|Expertinnen und Experten}}: neutral, short and pair form. */
    record Gendered(String neutral, String brief, String pair) implements TemplatePart {}

    /** {@code [bis zum {datum}]}: goes when something it names is empty, or none at all. */
    record Optional(List<TemplatePart> parts) implements TemplatePart {
        public Optional {
            parts = List.copyOf(parts);
        }
    }
}
