package de.zusammenspiel.mail;

/** A letter written out, both ways a mail program may show it. */
record Written(String text, String html) {}
