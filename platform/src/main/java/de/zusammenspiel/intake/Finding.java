package de.zusammenspiel.intake;

/**
 * What a rule found.
 *
 * @param verdict NO when the words leave little doubt, UNCLEAR when a person should look
 * @param words the very words that made the rule speak
 * @param field the form field they stand in
 */
public record Finding(ScreeningRule rule, Verdict verdict, String words, String field) {}
