package de.zusammenspiel.review.web;

import de.zusammenspiel.review.TopicHint;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the city talks about.
 *
 * @param mayGive whether the reader may add to it
 * @param mayEndAll whether the reader may end what others wrote
 * @param reader account of the reader
 */
public record TopicPage(
        String title,
        List<TopicHint> hints,
        boolean mayGive,
        boolean mayEndAll,
        UUID reader,
        @Nullable String text,
        @Nullable String until,
        Errors errors)
        implements FormPage {
    public TopicPage {
        hints = List.copyOf(hints);
    }

    public boolean mayEnd(TopicHint hint) {
        return mayEndAll || reader.equals(hint.account());
    }

    @Override
    public String template() {
        return "review/topics";
    }
}
