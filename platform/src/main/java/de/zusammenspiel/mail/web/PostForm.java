package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.MailFilter;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import org.jspecify.annotations.Nullable;

/** How the list of letters is narrowed, as it stands in the address. */
record PostForm(@Nullable String text, @Nullable String status) {
    MailFilter filter() {
        return new MailFilter(FormCheck.clean(text), ListQuery.one(MailStatus.class, status));
    }

    String query() {
        MailFilter filter = filter();
        return ListQuery.ALL
                .with("text", filter.text())
                .with("status", filter.status() == null ? "" : filter.status().name())
                .text();
    }
}
