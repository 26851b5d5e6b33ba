package de.zusammenspiel.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to look after.
 *
 * @param note reason or detail in words, "" for none
 * @param since since when it waits
 */
public record AgreementTask(
        Kind kind,
        AgreementCard agreement,
        String note,
        @Nullable LocalDate since) {
    /** The most pressing first. */
    public enum Kind {
        STUCK,
        /** The two sides say different things. */
        DIFFERING,
        /** The first contact is overdue. */
        FIRST_CONTACT,
        /** Goods wait for the decision of a council. */
        COUNCIL,
        /** Cancelled, and somebody of the two could not be told by letter. */
        CANCELLED,
        UNCONFIRMED,
        DRAFT,
        /** Asked a week ago how it went, and no answer. */
        UNANSWERED,
        UNTHANKED,
        UNRATED,
        /** The day has come to ask again. */
        FOLLOW_UP
    }
}
