package de.zusammenspiel.site;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.SiteId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal links: random, stored as a hash only, scoped to one purpose and subject, expiring. A reminder issues a new
 * link; earlier ones stay valid until one of them is answered. A printed letter carries a short code instead, which is
 * the same thing with fewer letters and a shorter life.
 */
@Service
public class Links {
    /** Crockford's alphabet: nothing in it can be misread on paper. */
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 10;
    private final LinkStore store;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(LinkStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the path of the link, {@code /l/<token>}; the only time its token is known */
    @Transactional
    public String issue(String purpose, UUID subject, String personName, @Nullable String personEmail, Duration life) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        keep(token, purpose, subject, personName, personEmail, life);
        return "/l/" + token;
    }

    /** @return a code such as {@code 7K3QM-0XW9T} to type at {@code /l} */
    @Transactional
    public String issueCode(String purpose, UUID subject, String personName, Duration life) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        keep(code.toString(), purpose, subject, personName, null, life);
        return code.insert(CODE_LENGTH / 2, '-').toString();
    }

    private void keep(
            String token,
            String purpose,
            UUID subject,
            String personName,
            @Nullable String personEmail,
            Duration life) {
        Instant now = clock.instant();
        store.insert(
                new Link(
                        ids.next(),
                        CurrentSite.require(),
                        purpose,
                        subject,
                        personName,
                        personEmail,
                        now.plus(life),
                        null),
                hash(token),
                now);
    }

    /** Finds the link behind a token or code, of whichever site, unless it is unknown or expired. */
    @Transactional(readOnly = true)
    public Optional<Link> find(String tokenOrCode) {
        return store.find(hash(normalise(tokenOrCode)))
                .filter(link -> link.expiresAt().isAfter(clock.instant()));
    }

    /** Marks all links for one purpose on one thing as answered: they still open, but show what was answered. */
    @Transactional
    public void answered(String purpose, UUID subject) {
        store.answered(CurrentSite.require(), purpose, subject, clock.instant());
    }

    /** Ends all links on a thing, for instance because it was withdrawn. */
    @Transactional
    public void end(UUID subject) {
        store.end(CurrentSite.require(), subject, clock.instant());
    }

    public Optional<SiteId> siteOf(String tokenOrCode) {
        return find(tokenOrCode).map(Link::site);
    }

    private static String normalise(String tokenOrCode) {
        String code = tokenOrCode.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        boolean isCode = code.length() == CODE_LENGTH && tokenOrCode.length() <= CODE_LENGTH + 2;
        return isCode ? code.replace('O', '0').replace('I', '1').replace('L', '1') : tokenOrCode;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
