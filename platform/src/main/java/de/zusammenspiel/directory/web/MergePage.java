package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side; for every field in which they differ somebody says which one is right.
 *
 * @param turned the same the other way round
 * @param distinct where one says that the two are not one
 * @param follows what moves over, in words
 */
public record MergePage(
        String title,
        String action,
        String back,
        String turned,
        String distinct,
        String kept,
        String gone,
        int version,
        int otherVersion,
        List<Choice> choices,
        List<String> follows,
        @Nullable String confirm,
        Errors errors)
        implements FormPage {
    public MergePage {
        choices = List.copyOf(choices);
        follows = List.copyOf(follows);
    }

    public record Choice(String name, String label, List<Option> options) {}

    @Override
    public String template() {
        return "directory/merge";
    }
}
