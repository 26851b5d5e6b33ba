package de.zusammenspiel.matcher.language;

/** What a word says by itself. */
sealed interface Finding {

    /** 0 to 1. */
    double certainty();

    /** A word or part of a word that names a concept. */
    record Named(Concept concept, double certainty) implements Finding {}

    /** A word or part of a word whose meaning the words around it decide. */
    record Undecided(Ambiguity ambiguity, double certainty) implements Finding {}
}
