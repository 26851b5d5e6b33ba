package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;

/** Says how well an offer fits a need; higher is better, comparable across needs. */
interface Ranker {
    double score(Need need, Offer offer);
}
