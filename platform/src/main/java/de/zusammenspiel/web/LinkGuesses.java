package de.zusammenspiel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of links and printed codes: after thirty misses within ten minutes an address has to wait. A code
 * has 50 bits, so thirty tries per ten minutes would need longer than the universe has lasted.
 */
@Component
class LinkGuesses {
    private static final int ALLOWED = 30;
    private final Cache<String, AtomicInteger> misses = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    boolean tooMany(HttpServletRequest request) {
        AtomicInteger count = misses.getIfPresent(request.getRemoteAddr());
        return count != null && count.get() >= ALLOWED;
    }

    void failed(HttpServletRequest request) {
        misses.get(request.getRemoteAddr(), address -> new AtomicInteger()).incrementAndGet();
    }
}
