package de.zusammenspiel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody knows somebody at an organisation. It holds no name: that comes with the contact, once it is needed.
 *
 * @param strength 1 seen once, 2 acquainted, 3 close
 * @param function what the other person does there, or ""
 * @param origin where they know each other from: "Unternehmerfrühstück"
 * @param since year in which they met
 * @param lastContact when they last spoke
 */
public record Acquaintance(
        int strength,
        String function,
        String origin,
        @Nullable Integer since,
        @Nullable LocalDate lastContact,
        TieBasis basis) {
    public static final int STRONGEST = 3;

    public Acquaintance {
        if (strength < 1 || strength > STRONGEST) {
            throw new IllegalArgumentException("strength is 1 to 3, not " + strength);
        }
    }

    public static Acquaintance of(int strength, String origin) {
        return new Acquaintance(strength, "", origin, null, null, TieBasis.LEGITIMATE_INTEREST);
    }

    public Acquaintance as(String what) {
        return new Acquaintance(strength, what, origin, since, lastContact, basis);
    }

    public Acquaintance since(int year, @Nullable LocalDate last) {
        return new Acquaintance(strength, function, origin, year, last, basis);
    }
}
