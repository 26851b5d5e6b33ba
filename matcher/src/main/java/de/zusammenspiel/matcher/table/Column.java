package de.zusammenspiel.matcher.table;

import java.util.List;
import java.util.regex.Pattern;

/** What a column of a list of organisations, needs or offers can mean, with the headers people give it. */
public enum Column {
    ID("Nummer", "id nr nummer no number kennung lfd laufnummer schlüssel key lfdnr", "ref"),
    ORGANISATION(
            "Organisation",
            "organisation organization träger verein unternehmen firma company name einrichtung institution anbieter"
                    + " npo organisationsname firmenname betrieb absender initiative suchende",
            "charity nonprofit ngo club applicant"),
    TITLE("Titel", "title titel überschrift betreff kurztitel"),
    TEXT(
            "Beschreibung",
            "text beschreibung description bedarf angebot anfrage need offer was wunsch gesuch projekt leistung"
                    + " anliegen inhalt beitrag gesucht gebraucht suche suchen brauchen biete angeboten unterstützung kurzbeschreibung",
            "bedürfnis bedürfnisse benötigt request needed offered wanted hilfe"),
    KIND(
            "Art",
            "art kind kinds resource_kind resource_kinds ressourcenart ressource resource kategorie category typ type rubrik"),
    COMPETENCES(
            "Kompetenzen",
            "competences competence kompetenzen kompetenz skills fähigkeiten stichworte schlagworte tags"),
    AMOUNT(
            "Umfang",
            "amount umfang menge anzahl quantity stunden aufwand stückzahl zeitaufwand",
            "wieviel wieviele many"),
    WHEN(
            "Zeitraum",
            "when termin zeit zeitraum wann datum date wunschtermin zeitpunkt verfügbar verfügbarkeit period frist wunschdatum wish_date",
            "deadline beginn start"),
    UNTIL("Bis", "bis until ende enddatum"),
    CITY("Ort", "city ort stadt gemeinde location standort wo place town wohnort sitz"),
    POSTCODE("Postleitzahl", "plz postleitzahl postcode zip zipcode"),
    AGS("Gemeindeschlüssel", "ags gemeindeschlüssel gemeindekennziffer regionalschlüssel ars"),
    STREET("Straße", "straße strasse street anschrift adresse address hausnummer"),
    EMAIL("E-Mail", "email e-mail mail mailadresse e-mail-adresse emailadresse"),
    PHONE("Telefon", "telefon phone tel telefonnummer mobil handy rufnummer fon"),
    CONTACT(
            "Ansprechperson",
            "kontakt ansprechperson ansprechpartner contact kontaktperson ansprechpartnerin person vorname nachname"),
    BRANCH(
            "Branche",
            "branche wz wz-code wirtschaftszweig branch industry sector nace wz2025 wz2008 gewerbe unternehmensart"
                    + " company_kind"),
    CONDITIONS(
            "Bedingungen",
            "bedingungen bedingung conditions condition hinweise hinweis voraussetzungen einschränkungen"),
    RECIPROCATION("Gegenleistung", "reciprocation gegenleistung gegenangebot gegengabe dankeschön dank"),
    SECTOR("Sektor", "sektor organisationsart organisationstyp rechtsform trägerart"),
    WEBSITE("Internetseite", "website webseite internet homepage url web internetseite"),
    NOTE("Bemerkung", "bemerkung bemerkungen notiz notizen note notes kommentar anmerkung");

    private static final Pattern SPACE = Pattern.compile(" ");

    private final String german;
    private final String headers;
    private final String weaker;

    Column(String german, String headers) {
        this(german, headers, "");
    }

    Column(String german, String headers, String weaker) {
        this.german = german;
        this.headers = headers;
        this.weaker = weaker;
    }

    /** What people read. */
    public String german() {
        return german;
    }

    /** Headers that mean this column, lower case. */
    List<String> headers() {
        return List.of(SPACE.split(headers));
    }

    /** Headers that mean this column only where no header of the table says it, or anything else, more clearly. */
    List<String> weaker() {
        return weaker.isEmpty() ? List.of() : List.of(SPACE.split(weaker));
    }
}
