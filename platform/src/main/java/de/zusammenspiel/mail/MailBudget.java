package de.zusammenspiel.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much post a person outside may still get: four letters a case, and one a month that belongs to no case. Direct
 * answers to something the person just did do not count.
 *
 * @param ofCase false: counts the letters that belong to no case
 * @param freeAgain when the next one may go, if none may now
 */
public record MailBudget(
        int used, int allowed, boolean ofCase, @Nullable Instant freeAgain) {
    public static final int A_CASE = 4;
    public static final int A_MONTH = 1;
    public static final Duration MONTH = Duration.ofDays(30);

    public int left() {
        return Math.max(0, allowed - used);
    }

    public boolean spent() {
        return left() == 0;
    }
}
