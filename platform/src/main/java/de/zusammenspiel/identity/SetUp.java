package de.zusammenspiel.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.site.PublicAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first-run set-up of an installation. It is open as long as there is no account. */
@Service
public class SetUp {
    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private static final int TRIES = 20;
    private final Accounts accounts;
    private final Foundings foundings;
    private final SignInLinks links;
    private final AccountLetters letters;
    private final Outbox outbox;
    private final SetUpCode code;
    private final PublicAddress address;
    private final Cache<String, AtomicInteger> misses =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

    SetUp(
            Accounts accounts,
            Foundings foundings,
            SignInLinks links,
            AccountLetters letters,
            Outbox outbox,
            SetUpCode code,
            PublicAddress address) {
        this.accounts = accounts;
        this.foundings = foundings;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.code = code;
        this.address = address;
    }

    public boolean open() {
        return accounts.none();
    }

    /** After many misses from one computer even the right code waits. */
    public boolean codeIs(String typed, String ip) {
        AtomicInteger count = misses.get(ip, _ -> new AtomicInteger());
        if (count.get() >= TRIES) {
            return false;
        }
        boolean right = code.is(typed);
        if (!right) {
            count.incrementAndGet();
        }
        return right;
    }

    public boolean mailReady() {
        return outbox.hasServer();
    }

    /**
     * Founds the first site. The coordinator gets the sign-in link by mail; without a mail server it is handed out here
     * and on the console.
     *
     * @return the path of the sign-in link when there is no mail server
     */
    @Transactional
    public Optional<String> finish(Foundings.NewSite site, Foundings.Coordinator coordinator) {
        Foundings.Founded founded = foundings.foundFirst(site, coordinator);
        code.end();
        String next = "/" + site.slug() + "/heute";
        if (mailReady()) {
            letters.signIn(accounts.find(founded.coordinator()).orElseThrow(), next);
            return Optional.empty();
        }
        String link = links.issue(founded.coordinator(), next, SignInLinks.INVITATION);
        LOG.info("Anmeldelink für {}: {}", coordinator.name(), address.of(link));
        return Optional.of(link);
    }
}
