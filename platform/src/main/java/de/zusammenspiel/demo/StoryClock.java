package de.zusammenspiel.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of a demo. While the example cases are told it stands at the moment of the story; afterwards it is the real
 * one. Every use case takes its time from the one clock bean, so a story of four weeks is told in seconds.
 */
final class StoryClock extends Clock {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final Clock real;
    private final AtomicReference<Duration> offset;

    StoryClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private StoryClock(Clock real, AtomicReference<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    /** Puts the clock on a day of the story, at an hour people work. */
    void tell(LocalDate day, LocalTime time) {
        offset.set(
                Duration.between(real.instant(), day.atTime(time).atZone(BERLIN).toInstant()));
    }

    void backToNow() {
        offset.set(Duration.ZERO);
    }

    LocalDate realToday() {
        return LocalDate.ofInstant(real.instant(), BERLIN);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), offset);
    }
}
