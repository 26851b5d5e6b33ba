package de.zusammenspiel.directory;

import java.time.Instant;

/**
 * How to talk with somebody: "lieber anrufen als schreiben", "nie am Monatsende".
 *
 * @param byName who wrote it
 */
public record TalkingHint(Contact contact, String organisationName, String text, String byName, Instant at) {}
