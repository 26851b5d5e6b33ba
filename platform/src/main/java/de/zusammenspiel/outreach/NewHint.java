package de.zusammenspiel.outreach;

/**
 * Whom somebody knows.
 *
 * @param organisation name of the house
 * @param function position of the person, without a name
 * @param strength 1 seen once, 2 acquainted, 3 close
 * @param asks wants to ask in person
 * @param despite why the house is asked though it had better be left in peace; "" where nothing speaks against it
 */
public record NewHint(String organisation, String function, int strength, boolean asks, String despite) {
    public NewHint(String organisation, String function, int strength, boolean asks) {
        this(organisation, function, strength, asks, "");
    }
}
