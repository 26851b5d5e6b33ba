package de.zusammenspiel.web.part;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Suggestion.Evidence;
import de.zusammenspiel.web.part.Suggestion.Kind;
import de.zusammenspiel.web.part.Suggestion.Points;
import java.util.List;

/** Every part on one page with realistic content: for whoever builds pages, and for the eye that checks them. */
public record GalleryPage() implements Page {

    @Override
    public String template() {
        return "part/gallery";
    }

    @Override
    public String title() {
        return "Gestaltung";
    }

    public Road road() {
        return Road.at(4, "seit 12 Tagen", "Jens Petersen");
    }

    public List<Road> roads() {
        return List.of(
                Road.at(1, "seit heute", "Koordination"),
                Road.at(5, "seit 9 Tagen", "Gipfelkreuz GmbH").withFifth("Herausforderung"),
                Road.at(7, "seit 3 Wochen", "Leyla Demir").stuck(),
                Road.finished(),
                Road.ended(3, "Diesmal nicht möglich", "am 3. Mai 2027"));
    }

    public List<TodayLine> today() {
        return List.of(
                new TodayLine(
                        TodayLine.Urgency.OVERDUE,
                        "Gipfelkreuz",
                        "#",
                        "hat seit 12 Tagen nicht geantwortet. Es geht um 30 Schlafsäcke für die Wärmestube.",
                        "Wärmestube Nordstadt · A-2027-0147",
                        List.of(
                                Action.post("Erinnern", "#").asPrimary(),
                                Action.link("Anrufen", "#"),
                                Action.post("Nächste fragen", "#"))),
                new TodayLine(
                        TodayLine.Urgency.TODAY,
                        "Kita Regenbogen",
                        "#",
                        "streicht am Samstag den Zaun, und noch weiß niemand, wer die Leitern bringt.",
                        "Cottbus · A-2027-0139",
                        List.of(Action.link("Begleitung anrufen", "#"), Action.post("Ist geklärt", "#"))),
                new TodayLine(
                        TodayLine.Urgency.SOON,
                        "Suchtberatung Kompass",
                        "#",
                        "wartet seit vier Tagen auf eine Rückfrage.",
                        null,
                        List.of(Action.link("Rückfrage schreiben", "#"))),
                new TodayLine(
                        TodayLine.Urgency.PLEASANT,
                        "Lohnservice Prell",
                        "#",
                        "hat voll zugesagt: vier Vormittage Lohnabrechnung.",
                        "Jugendhilfe Saartal · A-2027-0122",
                        List.of(Action.link("Vereinbarung ansehen", "#"))));
    }

    public List<Suggestion> suggestions() {
        return List.of(
                new Suggestion(
                        1,
                        "Lohnservice Prell GmbH",
                        "#",
                        "COMPANY",
                        "Schult Einsteiger in genau dem, was hier fehlt, sitzt zehn Kilometer entfernt und hat schon"
                                + " zweimal geholfen.",
                        List.of(
                                new Evidence(Kind.WORD, "„Gehälter … Tabelle“", "Lohnabrechnung"),
                                Evidence.of(Kind.PLACE, "Saarlouis, 10 km"),
                                Evidence.of(Kind.TIME, "bietet 2 Tage, gebraucht werden 4 Vormittage"),
                                Evidence.of(Kind.HISTORY, "zweimal geholfen, zuletzt im Mai"),
                                Evidence.of(Kind.CAUTION, "nicht zum Monatswechsel")),
                        List.of(
                                new Points("Kompetenz trifft genau", "40"),
                                new Points("Nähe", "18"),
                                new Points("Umfang passt", "15"),
                                new Points("Erfahrung miteinander", "12"),
                                new Points("Seit Mai nicht gefragt", "5")),
                        "90 Punkte",
                        null,
                        List.of(Action.post("Vormerken", "#").asPrimary(), Action.post("Passt nicht", "#"))),
                new Suggestion(
                        2,
                        "Stadtwerke Völklingen",
                        "#",
                        "MUNICIPALITY",
                        "Hat eine eigene Lohnstelle und liegt im selben Ort, ist aber in diesem Jahr schon dreimal gefragt"
                                + " worden.",
                        List.of(
                                Evidence.of(Kind.PLACE, "Völklingen, im Ort"),
                                Evidence.of(Kind.CONTACT, "Jens Petersen kennt die Personalleiterin")),
                        List.of(),
                        null,
                        "dreimal gefragt seit Januar, frühestens wieder im September.",
                        List.of(Action.post("Trotzdem vormerken", "#"))));
    }

    public List<JournalEntry> journal() {
        return List.of(
                new JournalEntry(
                        "2027-05-14T10:12",
                        "Heute, 10:12 Uhr",
                        "Claudia Roth",
                        null,
                        "hat Gipfelkreuz vorgemerkt.",
                        null),
                new JournalEntry(
                        "2027-05-12T16:40",
                        "12. Mai 2027",
                        "Claudia Roth",
                        "Frau Yıldız, Wärmestube",
                        "hat die Stückzahl von 25 auf 30 geändert.",
                        "„Es sind doch fünf Plätze mehr geworden.“ Telefonisch, etwa vier Minuten."),
                new JournalEntry(
                        "2027-05-03T19:05",
                        "3. Mai 2027",
                        "Matching-Gruppe",
                        null,
                        "hat die Anfrage angenommen, mit einer Enthaltung wegen Befangenheit.",
                        null));
    }

    public Letter letter() {
        return new Letter(
                "Jens Petersen, Matching-Gruppe Kiel",
                "Mira Schön, Gipfelkreuz GmbH",
                "jens.petersen@beispiel.de",
                "Kiel, 14. Mai 2027",
                "Eine Herausforderung für Ihr Haus",
                List.of(
                        "Guten Tag Frau Schön,",
                        "ich kenne Sie aus dem Unternehmerfrühstück und möchte Ihr Haus herausfordern: Der Mädchentreff"
                                + " Lila Kiste braucht bis zum 15. Juni eine neue Internetseite, etwa 40 Stunden, die"
                                + " Texte liegen vor. Geld ist nicht gefragt.",
                        "Können Sie ganz, teilweise, später – oder diesmal nicht? Ein Klick genügt, ein Nein ist in"
                                + " Ordnung."),
                "Jetzt antworten",
                "Jens Petersen\nMatching-Gruppe Kiel");
    }

    public ContactCard coordinator() {
        return new ContactCard(
                "Claudia Roth",
                "Ihre Ansprechpartnerin",
                "Zusammenspiel Saarbrücken",
                null,
                null,
                "0681 506-4377",
                "roth@beispiel.de",
                "Am besten vormittags");
    }

    public ContactCard company() {
        return new ContactCard(
                "Mira Schön",
                "entscheidet bei",
                "Gipfelkreuz GmbH",
                "#",
                "COMPANY",
                "0431 220 19-0",
                "schoen@beispiel.de",
                null);
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of("Gebraucht wird", "30 warme Schlafsäcke und Isomatten"),
                Fact.of("Bis wann", "1. November 2027"),
                Fact.of("Wo", "Saarbrücken-Malstatt"),
                Fact.of("Eigene Schritte bisher", null),
                new Fact("Träger", "Wärmestube Nordstadt", "#"));
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab("Offen", "#", true, 14),
                new Tab("Warten auf andere", "#", false, 6),
                new Tab("Abgeschlossen", "#", false, null));
    }

    public Pager pager() {
        return new Pager(4, 12, 236, "/gestaltung");
    }

    public List<Option> kinds() {
        return Option.select(
                List.of(
                        Option.of("HANDS", "Menschen, die anpacken", "Zum Beispiel zehn Leute für einen Samstag"),
                        Option.of("KNOWLEDGE", "Wissen und Können", "Zum Beispiel eine Lohnabrechnung einrichten"),
                        Option.of("MATERIAL", "Material", "Zum Beispiel Farbe oder Laptops"),
                        Option.of("FACILITY", "Räume, Technik, Fahrzeuge", null)),
                List.of("MATERIAL"));
    }

    public List<Option> answers() {
        return List.of(
                Option.of("YES", "Ja"),
                Option.of("NO", "Nein"),
                Option.of("UNCLEAR", "Unklar").select(true));
    }

    public List<Option> places() {
        return List.of(
                Option.of("06412000", "Frankfurt am Main, Hessen"),
                Option.of("12053000", "Frankfurt (Oder), Brandenburg"));
    }

    public Errors errors() {
        var errors = Errors.none();
        errors.add("hours", "Bitte eine Zahl eingeben, zum Beispiel 40 oder 12,5.");
        errors.add("past", "Dieser Tag liegt in der Vergangenheit. Anfragen gehen nur für etwas, das noch kommt.");
        return errors;
    }

    public List<Figure.Tile> tiles() {
        return List.of(
                new Figure.Tile(
                        "Vereinbart in diesem Jahr",
                        "Vereinbarungen, die beide Seiten bestätigt haben.",
                        "44",
                        null,
                        "7 mehr als im Vorjahr",
                        "#",
                        new Figure.Spark("Vereinbart", null, "Monat", "Vereinbart", months())),
                new Figure.Tile("Gehalten", null, "91", "%", "40 von 44, vier laufen noch", "#", null),
                new Figure.Tile(
                        "Gegenwert",
                        "Stunden mal Rechenwert plus Sachwerte. Eine statistische Größe, kein Betrag auf einem Konto.",
                        "35.000",
                        "€",
                        "statistisch geschätzt",
                        null,
                        null),
                new Figure.Tile("Neue Unternehmen", null, "8", null, "5 kamen wieder", "#", null));
    }

    private static List<Figure.Value> months() {
        return List.of(
                Figure.Value.of("Januar", 2, "2"),
                Figure.Value.of("Februar", 5, "5"),
                Figure.Value.of("März", 4, "4"),
                Figure.Value.of("April", 9, "9"),
                Figure.Value.of("Mai", 12, "12"),
                Figure.Value.of("Juni", 12, "12"));
    }

    public Figure.Bars bars() {
        return new Figure.Bars(
                "Was gebraucht wurde",
                "Angenommene Anfragen nach der Art der Hilfe.",
                "Art",
                "Anfragen",
                List.of(
                        new Figure.Value("Material", 31, "31", "#", null),
                        new Figure.Value("Wissen", 22, "22", "#", null),
                        new Figure.Value("Anpacken", 17, "17", "#", null),
                        new Figure.Value("Räume und Technik", 9, "9", "#", null),
                        new Figure.Value("Kontakte", 3, "3", "#", null)));
    }

    public Figure.Steps steps() {
        return new Figure.Steps(
                "Von der Anfrage zum Dank",
                null,
                "Schritt",
                "Anfragen",
                List.of(
                        Figure.Value.of("Eingegangen", 82, "82"),
                        Figure.Value.of("Angenommen", 64, "64"),
                        Figure.Value.of("Vereinbart", 44, "44"),
                        Figure.Value.of("Gehalten", 40, "40"),
                        Figure.Value.of("Bedankt", 38, "38")));
    }

    public Figure.Stacked stacked() {
        return new Figure.Stacked(
                "Wer gegeben hat",
                "Stunden nach Sektor.",
                "Vierteljahr",
                List.of(
                        new Figure.Stacked.Series("Unternehmen", "company"),
                        new Figure.Stacked.Series("Gemeinnützige", "non-profit"),
                        new Figure.Stacked.Series("Kommune", "municipality")),
                List.of(
                        quarter("1. Quartal", 80, 22, 10),
                        quarter("2. Quartal", 160, 41, 12),
                        quarter("3. Quartal", 120, 35, 30)));
    }

    private static Figure.Stacked.Row quarter(String label, int company, int nonProfit, int municipality) {
        return new Figure.Stacked.Row(
                label,
                List.of(
                        Figure.Value.of("Unternehmen", company, company + " h"),
                        Figure.Value.of("Gemeinnützige", nonProfit, nonProfit + " h"),
                        Figure.Value.of("Kommune", municipality, municipality + " h")),
                (company + nonProfit + municipality) + " h",
                "#");
    }

    public List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        "k1",
                        "K1",
                        "Bringt es das Gemeinwesen voran?",
                        "Menschen ohne Wohnung, die bei uns übernachten",
                        Criterion.Answer.YES,
                        null),
                new Criterion(
                        "k3",
                        "K3",
                        "Ist es anders nicht zu bekommen?",
                        null,
                        Criterion.Answer.UNCLEAR,
                        "Wurde die Stadt schon gefragt?"));
    }

    public List<Story> stories() {
        return List.of(
                new Story(
                        "30 Schlafsäcke in neun Tagen",
                        "#",
                        "Danke an Gipfelkreuz – und an alle, die jemanden kannten, der jemanden kennt.",
                        "Gipfelkreuz",
                        "Wärmestube Nordstadt",
                        "Saarbrücken",
                        null,
                        null),
                new Story(
                        "Vier Vormittage, eine saubere Lohnabrechnung",
                        "#",
                        "„Seitdem schlafe ich am Monatsende wieder“, sagt die Verwaltungskraft.",
                        "Lohnservice Prell",
                        "Jugendhilfe Saartal",
                        "Völklingen",
                        null,
                        null));
    }

    public Action firstStep() {
        return Action.link("Angebote ansehen", "#");
    }

    public String message() {
        return "Guten Tag Frau Schön, kurze Frage von Jens Petersen aus der Matching-Gruppe: Hätten Sie 30 Schlafsäcke"
                + " übrig? Antworten geht hier mit einem Klick: https://beispiel.de/l/k7mq";
    }
}
