package de.zusammenspiel.letter;

import java.util.Locale;
import java.util.Map;

/** What a module knows of a case, so that a letter can be looked at with real words before it is kept. */
public interface PreviewValues {
    /**
     * @param number of a case, as people write it: {@code A-2026-0147}
     * @return values by placeholder; empty for a number of somebody else
     */
    Map<String, Object> of(String number, Locale locale);
}
