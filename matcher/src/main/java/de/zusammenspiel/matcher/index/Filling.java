package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;

/** Takes everything when an index is built anew. Each id once; safe for many threads, which makes it faster. */
public interface Filling {

    void put(Offer offer, long revision);

    void put(Company company, long revision);

    void put(Need need, long revision);
}
