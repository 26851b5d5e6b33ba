package de.zusammenspiel.letter.web;

import de.zusammenspiel.letter.LetterBook;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter: its words, the names they may use, how it will arrive, and what it was before.
 *
 * @param action where the form posts to, with language and case
 * @param version the typed words were written on
 * @param current the version that counts now
 * @param number of the case whose values stand in the preview, "" for examples
 * @param broken what no longer fits in the words of the site
 */
public record LetterEditPage(
        String title,
        String when,
        String back,
        String slug,
        String action,
        List<Tab> tabs,
        String sprache,
        String language,
        boolean editable,
        @Nullable String subject,
        @Nullable String text,
        int version,
        int current,
        String number,
        @Nullable String unknownCase,
        List<Slot> slots,
        List<String> broken,
        LetterBook.@Nullable Preview preview,
        List<String> invented,
        List<Old> history,
        Errors errors)
        implements FormPage {

    /** A name in braces with what it stands for. */
    public record Slot(String name, String meaning, boolean optional) {}

    /**
     * An earlier version.
     *
     * @param number 0 for the built-in words
     */
    public record Old(
            int number,
            String label,
            @Nullable String subject,
            @Nullable String text,
            boolean current) {}

    @Override
    public String template() {
        return "letter/edit";
    }
}
