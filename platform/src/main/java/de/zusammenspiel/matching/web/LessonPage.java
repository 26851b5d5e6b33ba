package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.Lesson;
import de.zusammenspiel.web.Page;
import java.util.List;

/**
 * What the decisions so far say about the weights.
 *
 * @param agreedBefore in how many of a hundred cases the accepted suggestion stands above the rejected one
 * @param agreedAfter the same with the learned weights
 */
public record LessonPage(String title, Lesson lesson, long agreedBefore, long agreedAfter, List<Row> rows)
        implements Page {
    public LessonPage {
        rows = List.copyOf(rows);
    }

    /**
     * Points of one part of the score.
     *
     * @param change the difference with its sign, empty if there is hardly any
     */
    public record Row(String part, String before, String after, String change) {}

    @Override
    public String template() {
        return "matching/lesson";
    }
}
