package de.zusammenspiel.matching;

/**
 * How a site shares out offers among several requests, unless somebody says otherwise.
 *
 * @param asksPerYear how often a company is asked in a year at most, where it does not want less itself
 */
public record SharingHabit(SmallFirst smallFirst, int asksPerYear) {
    public static final SharingHabit USUAL = new SharingHabit(SmallFirst.HIDDEN, Sharing.Rules.USUAL.asksPerYear());

    /** Whether small organisations come first where others fit hardly better. */
    public enum SmallFirst {
        /** Nobody is asked about it. */
        HIDDEN,
        /** Whoever shares out may tick it. */
        OFFERED,
        /** Ticked from the start. */
        USUAL
    }
}
