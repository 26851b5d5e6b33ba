package de.zusammenspiel.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then randomness. They are made here and not in
 * the database because PostgreSQL has {@code uuidv7()} only from version 18 on, and index pages stay warm when new keys
 * lie side by side.
 */
@Component
public class Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
