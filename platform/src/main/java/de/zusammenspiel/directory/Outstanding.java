package de.zusammenspiel.directory;

import java.util.List;
import java.util.Locale;

/** What is open with an organisation in the modules above, for the day it is no more. They implement this. */
public interface Outstanding {
    /**
     * @param url path within the site
     * @param promised somebody counts on it: a person takes it back to the search; everything else ends by itself
     */
    record Line(String text, String url, boolean promised) {}

    List<Line> of(OrganisationId organisation, Locale locale);
}
