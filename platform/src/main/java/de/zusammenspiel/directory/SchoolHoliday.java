package de.zusammenspiel.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Days without school where the site works. */
public record SchoolHoliday(UUID id, String name, LocalDate from, LocalDate until) {}
