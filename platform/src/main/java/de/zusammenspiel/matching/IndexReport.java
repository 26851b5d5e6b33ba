package de.zusammenspiel.matching;

/**
 * How a site's index agrees with the tables.
 *
 * @param missing things that should be in the index
 * @param outdated things whose last change is not in it
 * @param surplus things that have gone and are still in it
 */
public record IndexReport(int entries, int missing, int outdated, int surplus) {
    public boolean agrees() {
        return missing == 0 && outdated == 0 && surplus == 0;
    }
}
