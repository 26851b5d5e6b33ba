package de.zusammenspiel.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {
    /** Monday, 2 February 2026, nine in the morning in Germany: the examples count from the day before. */
    public static final Instant START = Instant.parse("2026-02-02T08:00:00Z");

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    /** Nine in the morning in Germany on that day. */
    public void set(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(GERMANY).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the platform asks for instants only");
    }
}
