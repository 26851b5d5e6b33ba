package de.zusammenspiel.review.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** How the group holds its meetings. */
public record HouseRulesPage(
        String title, @Nullable String quorum, @Nullable String meetingsPerYear, Errors errors) implements FormPage {
    @Override
    public String template() {
        return "review/house-rules";
    }
}
