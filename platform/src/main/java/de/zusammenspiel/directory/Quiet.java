package de.zusammenspiel.directory;

import java.time.LocalDate;

/**
 * A company had better not be asked today.
 *
 * @param askFrom the first working day on which it may be asked again
 * @param why in the words it was entered with
 */
public record Quiet(LocalDate until, LocalDate askFrom, String why) {}
