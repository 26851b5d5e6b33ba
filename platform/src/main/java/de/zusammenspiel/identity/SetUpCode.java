package de.zusammenspiel.identity;

import de.zusammenspiel.site.PublicAddress;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The code that opens the set-up of an empty installation. It is printed where the installation was started, so that only
 * whoever runs it becomes its first coordinator. A new start prints a new one; it dies with the set-up.
 */
@Component
class SetUpCode {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private final Accounts accounts;
    private final PublicAddress address;
    private final boolean demo;
    private volatile @Nullable String code;

    SetUpCode(Accounts accounts, PublicAddress address, @Value("${zusammenspiel.mode}") String mode) {
        this.accounts = accounts;
        this.address = address;
        this.demo = mode.equals("demo");
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (demo || !accounts.none()) {
            return;
        }
        String fresh = make();
        code = fresh;
        String shown = fresh.substring(0, LENGTH / 2) + "-" + fresh.substring(LENGTH / 2);
        LOG.info("""

                Zusammenspiel ist noch nicht eingerichtet.
                  Adresse: {}
                  Code:    {}
                """, address.of("/einrichtung"), shown);
    }

    boolean is(String typed) {
        String expected = code;
        String clean = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return expected != null && expected.equals(clean);
    }

    void end() {
        code = null;
    }

    /** For the test of the set-up, which cannot read the console. */
    @Nullable
    String current() {
        return code;
    }

    private static String make() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }
}
