package de.zusammenspiel.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often somebody may ask for a sign-in letter: five a quarter of an hour to one address, so that nobody's mailbox is
 * flooded, and sixty from one computer, because a whole office may share one.
 */
@Component
class SignInLimits {
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 5;
    private static final int PER_COMPUTER = 60;
    private final TimeMeter time;
    private final Cache<String, Bucket> addresses = buckets();
    private final Cache<String, Bucket> computers = buckets();

    SignInLimits(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    boolean addressMayGetOne(String email) {
        return take(addresses, email, PER_ADDRESS);
    }

    boolean computerMayAsk(String ip) {
        return take(computers, ip, PER_COMPUTER);
    }

    private boolean take(Cache<String, Bucket> buckets, String key, int often) {
        return buckets.get(
                        key,
                        _ -> Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(limit -> limit.capacity(often).refillGreedy(often, PERIOD))
                                .build())
                .tryConsume(1);
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .expireAfterAccess(PERIOD)
                .maximumSize(100_000)
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
