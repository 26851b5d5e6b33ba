package de.zusammenspiel.identity.web;

import java.util.List;

/**
 * What is stored about a person, on paper (Art. 15 GDPR).
 *
 * @param places the installation and the sites, each with what lies there
 * @param nothing what stands there where nothing is stored
 */
public record DataPaper(
        String language,
        String title,
        String sender,
        String foot,
        String pageWord,
        String lead,
        String rights,
        List<Place> places,
        String nothing) {
    public DataPaper {
        places = List.copyOf(places);
    }

    /** One site, or the installation itself. */
    public record Place(String name, List<HoldingView> holdings) {
        public Place {
            holdings = List.copyOf(holdings);
        }
    }
}
