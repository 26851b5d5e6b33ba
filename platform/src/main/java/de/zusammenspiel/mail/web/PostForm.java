package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.MailFilter;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
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
        return ListQuery.ALL
                .with("text", filter.text())
                .with("status", filter.status() == null ? "" : filter.status().name())
                .text();
    }
}
