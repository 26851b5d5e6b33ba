package de.zusammenspiel.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then a counter of 26 bits (§6.2, method 1), then
 * 48 random bits. They are made here and not in the database because PostgreSQL has {@code uuidv7()} only from version 18
 * on; index pages stay warm when new keys lie side by side; and thanks to the counter, things made in the same millisecond
 * sort in the order they were made.
 */
@Component
public class Ids {
    private static final int LOW_BITS = 14;
    private static final int COUNTER_MASK = (1 << 26) - 1;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMillis = -1;
    private int counter;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public synchronized UUID next() {
        long millis = clock.millis();
        // A new millisecond starts low in the counter, so that it practically never overflows into an older order.
        counter = millis == lastMillis ? (counter + 1) & COUNTER_MASK : random.nextInt(1 << LOW_BITS);
        lastMillis = millis;
        long high = (millis << 16) | 0x7000L | (counter >>> LOW_BITS);
        long low = 0x8000_0000_0000_0000L
                | ((long) (counter & ((1 << LOW_BITS) - 1)) << 48)
                | (random.nextLong() & 0xFFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
