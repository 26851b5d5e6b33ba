package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.MailFilter;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.web.FormCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the list of letters is narrowed, as it stands in the address. */
record PostForm(@Nullable String text, @Nullable String status) {
    MailFilter filter() {
        return new MailFilter(
                FormCheck.clean(text),
                Arrays.stream(MailStatus.values())
                        .filter(one -> one.name().equals(status))
                        .findFirst()
                        .orElse(null));
    }

    String query() {
        MailFilter filter = filter();
        StringBuilder query = new StringBuilder();
        if (!filter.text().isEmpty()) {
            query.append("?text=").append(URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        if (filter.status() != null) {
            query.append(query.isEmpty() ? '?' : '&').append("status=").append(filter.status());
        }
        return query.toString();
    }
}
