package de.zusammenspiel.mail.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.TodayLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What left the house and what got stuck. {@code noServer}: letters wait because no mail server is set up. */
public record PostPage(
        String title,
        String text,
        List<Option> states,
        String query,
        boolean noServer,
        List<TodayLine> uncertain,
        List<TodayLine> failed,
        List<TodayLine> held,
        int waiting,
        List<Row> latest)
        implements Page {

    /** One letter of the list. */
    public record Row(
            String url,
            String subject,
            String to,
            String status,
            String tone,
            @Nullable Instant at) {}

    @Override
    public String template() {
        return "mail/post";
    }

    public boolean calm() {
        return uncertain.isEmpty() && failed.isEmpty() && held.isEmpty();
    }
}
