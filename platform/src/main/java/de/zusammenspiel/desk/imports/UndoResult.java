package de.zusammenspiel.desk.imports;

/** How undoing an import ended. */
public sealed interface UndoResult {
    /** @param removed how many records are gone again */
    record Undone(int removed) implements UndoResult {}

    /**
     * Somebody has worked with it since; everything stays.
     *
     * @param worked name of what was worked with
     */
    record Kept(String worked) implements UndoResult {}
}
