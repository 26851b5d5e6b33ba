package de.zusammenspiel.directory;

import de.zusammenspiel.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What ended with an organisation in the modules above, for the day it is there again. They implement this. */
public interface Resumption {
    /**
     * @param key names it among all that ended, as a form carries it
     * @param url path within the site
     */
    record Line(String key, String text, String url) {}

    /** What still makes sense to take up again. */
    List<Line> of(OrganisationId organisation, Locale locale);

    /**
     * Takes up what is named; everything else that ended with the organisation stays ended and is not offered again.
     *
     * @return how many are taken up
     */
    int resume(OrganisationId organisation, Set<String> keys, Actor by);
}
