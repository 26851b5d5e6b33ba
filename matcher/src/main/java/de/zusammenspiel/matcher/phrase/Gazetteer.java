package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.Locality;
import java.util.Optional;

/** Where a name or a postcode is; the caller knows the region, the matcher does not. */
@FunctionalInterface
public interface Gazetteer {

    /** Knows no place. */
    Gazetteer NONE = nameOrPostcode -> Optional.empty();

    /** The place, if the caller is sure of it: a municipality or district by name, or a postcode of five digits. */
    Optional<Locality> find(String nameOrPostcode);
}
