package de.zusammenspiel.desk.imports;

import de.zusammenspiel.directory.Sector;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the sector of an organisation from a word of the list or from its name. */
final class Sectors {
    private static final Pattern COMPANY = Pattern.compile(
            "(?iu)\\b(unternehmen|firma|betrieb|company|wirtschaft|gmbh|ag|kg|ohg|ug|e\\.\\s?k\\.|gbr|partg)\\b|(?iu)mbh\\b");
    private static final Pattern NON_PROFIT = Pattern.compile(
            "(?iu)e\\.\\s?v\\.|\\bev\\b|\\b(ggmbh|gug|gag|verein|förderverein|stiftung|initiative|gemeinnützig\\w*|non-?profit|npo|ngo|träger|verband|verbände|kirche\\w*|diakonie|caritas|awo|drk)\\b");
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(?iu)\\b(kommune|kommunal\\w*|gemeinde|stadtverwaltung|städtisch\\w*|municipality|landkreis|kreisverwaltung|behörde|öffentlich\\w*)\\b|^(stadt|kreis|landkreis|gemeinde|regionalverband)\\s");

    private Sectors() {}

    static Optional<Sector> of(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String word = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(word)) {
                return Optional.of(sector);
            }
        }
        if (MUNICIPALITY.matcher(text).find()) {
            return Optional.of(Sector.MUNICIPALITY);
        }
        if (NON_PROFIT.matcher(text).find()) {
            return Optional.of(Sector.NON_PROFIT);
        }
        return COMPANY.matcher(text).find() ? Optional.of(Sector.COMPANY) : Optional.empty();
    }
}
