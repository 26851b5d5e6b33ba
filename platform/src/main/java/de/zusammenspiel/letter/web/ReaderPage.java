package de.zusammenspiel.letter.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who gets letters in plain language or in English. */
public record ReaderPage(
        String title, List<Row> readers, @Nullable String email, List<Option> wordings, Errors errors)
        implements FormPage {
    public record Row(String email, String wording) {}

    @Override
    public String template() {
        return "letter/readers";
    }
}
