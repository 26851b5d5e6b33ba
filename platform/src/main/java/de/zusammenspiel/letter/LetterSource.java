package de.zusammenspiel.letter;

import java.util.List;

/** The letters of a module. Implement it as a component beside what sends them. */
public interface LetterSource {
    List<LetterKind> letters();
}
