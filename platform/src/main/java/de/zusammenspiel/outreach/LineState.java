package de.zusammenspiel.outreach;

import java.util.List;

/** What is to be known before a line of a sharing becomes an ask. */
public sealed interface LineState {
    /**
     * Can be planned.
     *
     * @param notes what to mind, in words
     */
    record Free(List<String> notes) implements LineState {
        public Free {
            notes = List.copyOf(notes);
        }
    }

    /** Planned, asked or answered already. */
    record UnderWay(Challenge challenge) implements LineState {}

    /** Whoever offered is not in the directory yet, so nobody there can be asked. */
    record GiverUnknown() implements LineState {}
}
