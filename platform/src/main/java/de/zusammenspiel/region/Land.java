package de.zusammenspiel.region;

/** The sixteen Länder in the order of their keys. */
public enum Land {
    SCHLESWIG_HOLSTEIN("01", "Schleswig-Holstein", "SH"),
    HAMBURG("02", "Hamburg", "HH"),
    NIEDERSACHSEN("03", "Niedersachsen", "NI"),
    BREMEN("04", "Bremen", "HB"),
    NORDRHEIN_WESTFALEN("05", "Nordrhein-Westfalen", "NW"),
    HESSEN("06", "Hessen", "HE"),
    RHEINLAND_PFALZ("07", "Rheinland-Pfalz", "RP"),
    BADEN_WUERTTEMBERG("08", "Baden-Württemberg", "BW"),
    BAYERN("09", "Bayern", "BY"),
    SAARLAND("10", "Saarland", "SL"),
    BERLIN("11", "Berlin", "BE"),
    BRANDENBURG("12", "Brandenburg", "BB"),
    MECKLENBURG_VORPOMMERN("13", "Mecklenburg-Vorpommern", "MV"),
    SACHSEN("14", "Sachsen", "SN"),
    SACHSEN_ANHALT("15", "Sachsen-Anhalt", "ST"),
    THUERINGEN("16", "Thüringen", "TH");

    private final String key;
    private final String label;
    private final String isoCode;

    Land(String key, String label, String isoCode) {
        this.key = key;
        this.label = label;
        this.isoCode = isoCode;
    }

    static Land of(Ags place) {
        for (var land : values()) {
            if (place.value().startsWith(land.key)) {
                return land;
            }
        }
        throw new IllegalStateException("no Land for " + place);
    }

    public Ags ags() {
        return new Ags(key);
    }

    public String label() {
        return label;
    }

    /** Second part of the ISO 3166-2 code; calendars of public holidays ask for it. */
    public String isoCode() {
        return isoCode;
    }
}
