package de.zusammenspiel.letter.web;

import de.zusammenspiel.letter.LetterBook;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Tab;
import java.util.List;

/** All letters one after the other, for reading aloud and for printing. */
public record AllLettersPage(String title, List<Tab> tabs, String language, List<One> letters) implements Page {
    public record One(String name, String when, String url, LetterBook.Preview letter) {}

    @Override
    public String template() {
        return "letter/all";
    }
}
