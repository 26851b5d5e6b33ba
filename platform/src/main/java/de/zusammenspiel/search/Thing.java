package de.zusammenspiel.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, as its table has it now.
 *
 * @param title what it is called
 * @param detail what tells it from others of that name; found by, too
 * @param more further words it is found by
 * @param closed words only the coordinator finds it by: whom to reach, and where
 * @param numbers telephone numbers, for the coordinator
 * @param key number or id that leads to its page
 * @param state where it stands, a word of its module, or ""
 * @param owner whose it is besides the coordinator's, or null
 * @param open whether the group may see it by now
 */
record Thing(
        UUID id,
        String title,
        String detail,
        String more,
        String closed,
        String numbers,
        String key,
        String state,
        @Nullable UUID owner,
        boolean open,
        Instant at) {}
