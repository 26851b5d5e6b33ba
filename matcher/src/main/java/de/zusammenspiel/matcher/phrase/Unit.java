package de.zusammenspiel.matcher.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the word behind a number counts, with the words people use, lower case, German and English. */
enum Unit {
    HOURS("h std stunde stunden zeitstunden hours hour hrs hr"),
    MINUTES("min minuten"),
    PERSONS(
            "pers person personen leute leuten helfer helfern helferinnen helfende helfenden tn teilnehmende mitarbeiter"
                    + " mitarbeitern mitarbeiterinnen mitarbeitende mitarbeitenden ma menschen kollegen azubis ehrenamtliche"
                    + " freiwillige freiwilligen träger begleitpersonen p people persons volunteers helpers employees colleagues"
                    + " staff speakers coaches mentors tutors drivers engineers apprentices trainees assistants adults hands"),
    DAYS("tag tage tagen arbeitstage werktage days day"),
    WEEKENDS("we wochenende wochenenden weekends"),
    AREA("m² qm m2 quadratmeter sqm"),
    SQUARE_FEET("sqft"),
    MONTHS("monat monate monaten months month"),
    YEARS("jahr jahre"),
    VEHICLES("fz fahrzeug fahrzeuge transporter lkw autos busse kleinbusse pkw vans minibuses lorries trucks"),
    OCCASIONS("mal abend abende termin termine kurs kurse auftrag aufträge projekt projekte gespräch gespräche workshop"
            + " workshops objekt einsatz einsätze treffen vormittag vormittage nachmittag nachmittage vorträge vortrag"
            + " schichten fahrten evenings sessions talks lessons afternoons mornings shifts courses"),
    /** A measure or money, not a count we compare. */
    MEASURE("m cm km kg kilo l liter zoll grad euro eur uhr prozent t");

    private static final Map<String, Unit> BY_WORD = new HashMap<>();

    static {
        for (var unit : values()) {
            for (var word : words(unit.words)) {
                BY_WORD.put(word, unit);
            }
        }
    }

    /** Nouns behind a number that count nothing that could be given. */
    private static final Set<String> NOTHING_TO_GIVE = words("uhr jahr jahre jahren jährige jährigen"
            + " januar februar märz april mai juni juli august september oktober november dezember"
            + " kinder kindern jugendliche jugendlichen senioren seniorinnen bewohner bewohnern bewohnerinnen familien"
            + " schüler schülern schülerinnen gäste gästen mitglieder mitgliedern teilnehmer teilnehmende teilnehmenden tn"
            + " betreuer betreuern betreuerinnen besucher besuchern frauen männer gruppe gruppen"
            + " euro eur prozent klasse etage etagen stock stockwerk stockwerke standorte standorten straße"
            + " und oder bis der die das von"
            + " km cm mm m liter litern l kg kilo tonnen t zoll meter metern kilometer kilometern grad gb tb ghz"
            + " mal teil teile punkte seite seiten sätze wochen woche");

    /** The same in English. */
    private static final Set<String> NOTHING_TO_GIVE_ENGLISH = words(
            "years weeks minutes seconds kilometres kilometers miles metres meters kids girls boys students pupils guests"
                    + " members families residents visitors participants refugees seniors mothers women pounds euros pages"
                    + " steps times models floors classes groups sites inches litres liters plus always this us"
                    + " nights perhaps less towards its");

    /** Units of work count even where it says for whom or that it is for each. */
    private static final Set<String> OF_WORK = words("stunde stunden std h tag tage tagen monat monate monaten");

    /** Units that need no capital and may follow "ein". */
    private static final Set<String> PLAIN = words("h std stunde stunden tag tage tagen qm m² m2 quadratmeter"
            + " monat monate monaten personen leute leuten people volunteers employees colleagues"
            + " helfer helferinnen helfern pers mitarbeiter mitarbeitende mitarbeitenden kollegen freiwillige"
            + " stück stk st transporter lkw kleinbusse abend abende termine workshops vortrag vorträge"
            + " nachmittag nachmittage vormittag vormittage einsätze");

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The unit a word names, or absent if it names a thing. */
    static @Nullable Unit of(String word) {
        return BY_WORD.get(word);
    }

    static boolean isNothingToGive(String word) {
        return NOTHING_TO_GIVE.contains(word);
    }

    static boolean isNothingToGiveInEnglish(String word) {
        return NOTHING_TO_GIVE_ENGLISH.contains(word);
    }

    static boolean isOfWork(String word) {
        return OF_WORK.contains(word);
    }

    static boolean isPlain(String word) {
        return PLAIN.contains(word);
    }
}
