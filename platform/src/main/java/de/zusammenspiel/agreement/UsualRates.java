package de.zusammenspiel.agreement;

import java.time.LocalDate;
import java.util.List;

/** The rates a new site starts with; it makes a version of its own as soon as it knows better. */
final class UsualRates {
    private static final String HOURS = "Veröffentlichte Rechenwerte des niederländischen Vorbilds (Breda)";
    private static final String START = "Anfangswert, bitte mit Preisen am Ort abgleichen";
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    static final RateTable TABLE = new RateTable(
            1,
            ALWAYS,
            "Zusammenspiel",
            List.of(
                    new Rate(Rate.Category.HANDS, "hands", "Helfende Hände", "Stunde", 5_000, HOURS, ""),
                    new Rate(Rate.Category.KNOWLEDGE, "knowledge", "Wissen und Können", "Stunde", 8_000, HOURS, ""),
                    new Rate(
                            Rate.Category.STUDENTS,
                            "students",
                            "Auszubildende, Schülerinnen und Schüler",
                            "Stunde",
                            2_000,
                            HOURS,
                            ""),
                    goods("sleeping", "Schlafsack, Isomatte, Decke", 4_000, "schlafs, isomatte, decke"),
                    goods("clothes", "Kleidungsstück", 2_000, "kleidung, jacke, trikot, t-shirt, mütze"),
                    goods("laptop", "Notebook, gebraucht", 15_000, "laptop, notebook"),
                    goods("tablet", "Tablet oder Handy, gebraucht", 8_000, "tablet, smartphone, handy"),
                    goods(
                            "furniture",
                            "Möbelstück, gebraucht",
                            6_000,
                            "möbel, regal, tisch, stuhl, stühle, schrank, bank, tafel"),
                    goods("bike", "Fahrrad, gebraucht", 8_000, "fahrrad, fahrräder, dienstr, räder"),
                    goods("appliance", "Großgerät, gebraucht", 40_000, "kühlschrank, spülmaschine, waschmaschine"),
                    goods("lock", "Schließanlage", 60_000, "schließanlage, schließzylinder"),
                    goods("print", "Faltblatt oder Plakat", 15, "faltbl, flyer, plakat, broschüre, druck"),
                    goods("toy", "Spiel oder Buch", 1_500, "spielzeug, spiele, bücher, buch"),
                    facility("room", "Raum für einen Abend", "Abend", 6_000, "raum, räume, saal, halle"),
                    facility(
                            "vehicle",
                            "Transporter für einen Tag",
                            "Tag",
                            9_000,
                            "transporter, sprinter, lkw, möbelwagen, bus, fahrzeug"),
                    facility("machine", "Baumaschine für einen Tag", "Tag", 25_000, "bagger, radlader, hebebühne"),
                    facility("storage", "Lagerfläche für einen Monat", "Monat", 8_000, "lager, keller, garage, abteil"),
                    facility(
                            "technique",
                            "Veranstaltungstechnik für einen Tag",
                            "Tag",
                            10_000,
                            "beamer, bühne, tontechnik, anlage")));

    private UsualRates() {}

    private static Rate goods(String code, String label, int cents, String words) {
        return new Rate(Rate.Category.GOODS, code, label, "Stück", cents, START, words);
    }

    private static Rate facility(String code, String label, String unit, int cents, String words) {
        return new Rate(Rate.Category.FACILITY, code, label, unit, cents, START, words);
    }
}
