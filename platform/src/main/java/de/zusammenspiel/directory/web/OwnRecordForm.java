package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.web.FormCheck;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What a company writes about itself, as typed. */
public record OwnRecordForm(
        @Nullable String gives,
        @Nullable String notWhen,
        @Nullable String causesLiked,
        @Nullable String causesExcluded,
        @Nullable String asksPerYear,
        @Nullable String pausedUntil,
        @Nullable String namingWanted) {
    private static final int WORDS = 400;
    private static final int WEEKLY = 52;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    static OwnRecordForm of(Organisation company) {
        LocalDate until = company.pausedUntil();
        return new OwnRecordForm(
                company.gives(),
                company.notWhen(),
                company.causesLiked(),
                company.causesExcluded(),
                String.valueOf(company.asksPerYear()),
                until == null ? null : TYPED.format(until),
                company.namingWanted() ? "true" : null);
    }

    Organisation.OwnWords read(Organisation company, FormCheck check, LocalDate today) {
        Integer asks = check.number("asksPerYear", asksPerYear, 0, WEEKLY);
        LocalDate until = check.date("pausedUntil", pausedUntil);
        if (until != null && until.isBefore(today) && !until.equals(company.pausedUntil())) {
            check.error("pausedUntil", "directory.pause.past");
        }
        return new Organisation.OwnWords(
                check.text("gives", gives, FormCheck.LONG_TEXT),
                check.text("notWhen", notWhen, WORDS),
                check.text("causesLiked", causesLiked, WORDS),
                check.text("causesExcluded", causesExcluded, WORDS),
                asks == null ? company.asksPerYear() : asks,
                until,
                FormCheck.ticked(namingWanted));
    }

    public boolean naming() {
        return FormCheck.ticked(namingWanted);
    }
}
