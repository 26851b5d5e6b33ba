package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.web.LocalPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign a person in: random, kept as a hash, good once and for a short time. */
@Service
public class SignInLinks {
    public static final Duration SIGN_IN = Duration.ofMinutes(20);
    public static final Duration INVITATION = Duration.ofDays(14);
    /** A used or expired link is remembered this long, so that nobody wonders what became of it. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** @param next where the person wanted to go, a path of this installation */
    public record SignedIn(UUID account, String next, String language) {}

    private final SignInLinkStore store;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInLinks(SignInLinkStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the path of the link, {@code /anmelden/<token>}; the only time its token is known */
    @Transactional
    public String issue(UUID account, @Nullable String next, Duration life) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        store.deleteExpiredBefore(now.minus(KEPT));
        store.insert(ids.next(), account, hash(token), LocalPath.orHome(next), now, now.plus(life));
        return "/anmelden/" + token;
    }

    @Transactional(readOnly = true)
    public boolean valid(String token) {
        return store.valid(hash(token), clock.instant());
    }

    /** Links that live for days invite: whoever follows one mostly comes for the first time. */
    @Transactional(readOnly = true)
    public boolean invites(String token) {
        return store.livesAtLeast(hash(token), INVITATION);
    }

    @Transactional
    public Optional<SignedIn> consume(String token) {
        return store.consume(hash(token), clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
