package de.zusammenspiel.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for something another process does, and no longer than it takes. */
final class Patience {
    private static final long LOOK_AGAIN_NANOS = 5_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    interface Condition {
        boolean holds() throws Exception;
    }

    private Patience() {}

    /** Lets the load go on for so long. */
    static void pass(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    static void until(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
