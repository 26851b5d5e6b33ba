package de.zusammenspiel.web;

import java.util.Map;
import java.util.Optional;

/** Knows where the things of its module are found whose address has changed: old links lead there. */
public interface OldAddress {
    /**
     * @param variables those of the pattern, as they are now
     * @param sentence tells the reader once why the address is another one
     */
    record Moved(Map<String, String> variables, String sentence) {
        public Moved {
            variables = Map.copyOf(variables);
        }
    }

    /** @param pattern the route of the page, {@code /{site}/organisationen/{id}} for instance */
    Optional<Moved> moved(String pattern, Map<String, String> variables, FormCheck say);
}
