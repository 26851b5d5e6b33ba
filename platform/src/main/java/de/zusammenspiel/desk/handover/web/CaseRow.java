package de.zusammenspiel.desk.handover.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in words.
 *
 * @param state where it stands
 * @param next what comes next
 * @param due the first day something is due, or null
 * @param late that day is over
 * @param person whom to reach and how
 * @param promises who promised what until when, and who was asked
 * @param past what was said last, or null
 * @param hints how to talk with whom
 */
public record CaseRow(
        String number,
        String url,
        String organisation,
        String question,
        String state,
        String next,
        @Nullable String due,
        boolean late,
        String person,
        @Nullable String duo,
        List<String> promises,
        @Nullable String past,
        List<String> hints) {}
