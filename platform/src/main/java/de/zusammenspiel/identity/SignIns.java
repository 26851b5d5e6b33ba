package de.zusammenspiel.identity;

import de.zusammenspiel.shared.EmailAddress;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a letter whose link signs in. */
@Service
public class SignIns {
    private final AccountStore accounts;
    private final AccountLetters letters;
    private final SignInLimits limits;

    SignIns(AccountStore accounts, AccountLetters letters, SignInLimits limits) {
        this.accounts = accounts;
        this.letters = letters;
        this.limits = limits;
    }

    /**
     * Writes the letter when the address is known and has not had too many; the answer tells neither.
     *
     * @return false only when this computer asks too often
     */
    @Transactional
    public boolean ask(EmailAddress address, String next, String ip) {
        if (!limits.computerMayAsk(ip)) {
            return false;
        }
        if (limits.addressMayGetOne(address.value())) {
            accounts.byEmail(address)
                    .filter(account -> !account.disabled())
                    .ifPresent(account -> letters.signIn(account, next));
        }
        return true;
    }

    /** Writes a first sign-in letter to somebody who did not ask for it, such as the coordinator of a new site. */
    @Transactional
    public void welcome(UUID account, String next) {
        letters.welcome(accounts.find(account).orElseThrow(), next);
    }
}
