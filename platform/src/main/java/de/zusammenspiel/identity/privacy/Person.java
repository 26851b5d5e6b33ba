package de.zusammenspiel.identity.privacy;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whose data we hold: known by an address, a name or both; of account holders the account as well. */
public record Person(String email, String name, @Nullable UUID account) {
    public Person {
        email = email.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
    }

    public static Person of(String email, String name) {
        return new Person(email, name, null);
    }

    public boolean unknown() {
        return email.isEmpty() && name.isEmpty();
    }
}
