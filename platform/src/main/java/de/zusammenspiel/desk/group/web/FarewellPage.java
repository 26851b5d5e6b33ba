package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves.
 *
 * @param duos what goes to whom
 * @param asks asks that go to the coordinator, in words, or null
 * @param free nothing hangs on the name any more
 */
public record FarewellPage(
        String title,
        String name,
        String path,
        String back,
        List<Duo> duos,
        @Nullable String asks,
        boolean free) implements Page {

    /** @param next who could take over, in words */
    public record Duo(String url, String subject, String next) {}

    @Override
    public String template() {
        return "group/farewell";
    }
}
