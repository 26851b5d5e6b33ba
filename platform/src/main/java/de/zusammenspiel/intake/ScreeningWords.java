package de.zusammenspiel.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain words the rules look for. */
final class ScreeningWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static final Pattern AMOUNT_OF_MONEY =
            Pattern.compile("\\d[\\d.,\\s\\u00a0\\u202f]*(?:tausend\\s+|mio\\.?\\s+|t)?(?:€|euro\\b|eur\\b)", FLAGS);
    static final Pattern MONEY_WORD = words(
            "geld(?:er|mittel|spenden?|betrag|geber)?|zuschuss|zuschüsse|darlehen|kredit|sponsor\\w*|spendengelder"
                    + "|finanzier\\w+|finanzielle\\w*|überweis\\w+|barmittel|anschubfinanzierung|mietzuschuss");
    static final Pattern BILL = Pattern.compile(
            "\\b(?:miete|rechnung|kosten|gehalt|gehälter|schulden|defizit|strom|heizung)\\b[^.!?]{0,40}"
                    + "\\b(?:zahl|bezahl|übernehm|übernomm|begleich|deck)\\w*",
            FLAGS);
    static final Pattern NO_MONEY = Pattern.compile(
            "\\b(?:kein(?:e|en)?|ohne|nicht um|statt|gegen)\\s+(?:\\w+\\s+)?(?:geld\\w*|finanz\\w+)\\b", FLAGS);
    static final Pattern WORTH = words("wert|neupreis|kostet|kosten|umsatz|etat|haushalt");

    static final Pattern PRIVATE_NAME = Pattern.compile("\\bprivat(?:person|mann|frau|haushalt)?\\b", FLAGS);
    static final Pattern MYSELF = Pattern.compile("\\b(?:ich|mein(?:e[mnrs]?)?)\\b(?:\\s+\\w+){0,4}", FLAGS);
    static final Pattern PRIVATE_PURPOSE = Pattern.compile(
            "\\bmein(?:e[mnrs]?)?\\s+(?:\\w+\\s+)?(?:umzug|wohnung|haus|garten|geburtstag|hochzeit|auto|keller|familie)\\b"
                    + "|\\bich\\s+ziehe\\s+um\\b",
            FLAGS);

    static final Pattern PARTY =
            words("partei(?:en|tag)?|wahlkampf\\w*|wahlwerbung|wahlstand|wahlplakat\\w*|ortsverband\\s+einer\\s+partei"
                    + "|bürgermeisterkandidat\\w*");
    static final Pattern PARTY_NAME = Pattern.compile(
            "\\b(?:CDU|CSU|SPD|FDP|AfD|BSW|Die Linke|Bündnis 90|Freie Wähler|Volt Deutschland)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    static final Pattern MISSION =
            words("missionier\\w*|missionsarbeit|missionarisch\\w*|evangelisation\\w*|bekehr\\w*|bibelkreis|bibelstunde"
                    + "|gottesdienst\\w*|gebetskreis|hauskreis");

    static final Pattern COMPANY_FORM = Pattern.compile(
            "\\b(?:GmbH|UG|AG|KG|OHG|GbR|e\\.\\s?K\\.|Ltd\\.?|SE)(?=$|[^\\w])", Pattern.UNICODE_CHARACTER_CLASS);
    static final Pattern NON_PROFIT_NAME = Pattern.compile(
            "\\bgGmbH\\b|\\bgUG\\b|\\bgAG\\b|gemeinnützig|\\be\\.\\s?V\\.|\\beG\\b|verein\\b|verband\\b|stiftung|initiative"
                    + "|\\btafel\\b|kirchengemeinde|hospiz|caritas|diakonie|rotes kreuz|\\bDRK\\b|\\bAWO\\b|jugend(?:hilfe|haus"
                    + "|zentrum)|kita\\b|kindergarten|schule\\b|hort\\b|familienzentrum|nachbarschafts|selbsthilfe|\\bchor\\b"
                    + "|mädchentreff|werkstatt|theater|projekt|netzwerk|frauenhaus|treff\\b|wärmestube|bürgerbus|garten\\b",
            FLAGS);
    static final Pattern PUBLIC_BODY = Pattern.compile(
            "\\b(?:stadt|gemeinde|landkreis|kreis|kommune|rathaus|amt|städtisch\\w*|kommunal\\w*|stadtverwaltung"
                    + "|jugendamt|feuerwehr|grundschule|gesamtschule|gymnasium)\\b|\\bstadt(?:bücherei|bibliothek|werke)\\b",
            FLAGS);
    static final Pattern DISPLACED = words(
            "kostenlose\\w*\\s+aushilf\\w*|unbezahlte\\w*\\s+(?:aushilf\\w*|kräfte|mitarbeit\\w*)|aushilfe\\w*|minijob\\w*"
                    + "|firmenfeier\\w*|urlaubsvertretung|personalmangel|ersatz\\s+für\\s+personal");

    static final Pattern COUNTRY =
            words("polen|frankreich|ukraine|rumänien|bulgarien|griechenland|türkei|italien|spanien|portugal|ungarn"
                    + "|tschechien|slowakei|kroatien|serbien|kosovo|albanien|russland|belarus|litauen|lettland|estland"
                    + "|luxemburg|belgien|niederlande\\w*|holland|dänemark|schweden|norwegen|finnland|österreich|schweiz"
                    + "|indien|nepal|kenia|tansania|uganda|ghana|nigeria|togo|senegal|äthiopien|ruanda|südafrika|afrika"
                    + "|syrien|libanon|irak|iran|afghanistan|peru|bolivien|brasilien|mexiko|haiti|usa|ausland");
    static final Pattern THERE_ONLY = words("ausschließlich|nur|allein");
    static final Pattern LOCATED = Pattern.compile("\\b(?:in|nach|im|für)\\s+(?:der\\s+|den\\s+|die\\s+)?$", FLAGS);

    static final Pattern AFTERWARDS = words("nachträglich\\w*|rückwirkend\\w*|im\\s+nachhinein|hinterher");
    static final Pattern LAST = words(
            "gestern|vorgestern|(?:letzte|vergangene|vorige)[mnrs]?\\s+(?:woche|wochenende|monat|samstag|sonntag|freitag"
                    + "|donnerstag|mittwoch|dienstag|montag|jahr)|vor\\s+(?:einer|zwei|drei)\\s+wochen?");
    static final Pattern WAS = words("war|waren|fand|hatten|haben\\s+gefeiert|lief");

    static final Pattern EVERYTHING =
            words("alles\\s+(?:neu|auf\\s+einmal|zusammen|gleichzeitig)|rundum\\w*|komplettpaket");
    static final Map<String, Pattern> DELIVERABLES = Map.of(
            "web", words("internetseite|internetauftritt|homepage|webseite|website|onlineshop|app"),
            "print", words("flyer|faltblatt|faltblätter|prospekt|plakate?|broschüre|visitenkarten|rollup"),
            "data", words("adressdatenbank|datenbank|crm|adressverwaltung|mitgliederverwaltung"),
            "collect", words("spendenbox|spendendose|spendentool|spendenseite|spendenformular"),
            "logo", words("logo|briefpapier|corporate\\s+design"),
            "news", words("newsletter|instagram|facebook|social\\s+media|pressearbeit"),
            "film", words("film|imagefilm|video|fotos"),
            "space", words("probenraum|büroraum|lagerraum|veranstaltungsraum"),
            "law", words("satzung|mietvertrag|rechtsberatung"),
            "books", words("buchhaltung|steuererklärung|lohnabrechnung"));

    static final Pattern CLIENT = Pattern.compile(
            "\\b(?:herrn?|frau)\\s+[A-ZÄÖÜ][a-zäöüß]+\\b"
                    + "|\\b(?:unser|unsere|unseren|ein|eine)\\s+(?:klientin?|bewohnerin?|patientin?|schützling)\\b[^.]{0,60}"
                    + "\\b(?:heißt|namens|leidet|hat\\s+hiv|drogen\\w*|depress\\w*)"
                    + "|\\b(?:diagnose|hiv-positiv|suchtkrank\\w*\\s+namens|vorbestraft\\w*|aufenthaltsstatus\\s+von)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    static final Pattern COMMUNITY =
            words("\\w*(?:kinder|jugend|senior|behinder|inklusi|wohnungslos|obdachlos|geflüchtet|flüchtling|ehrenamt"
                    + "|nachbarschaft|stadtteil|familien|frauenhaus|hospiz|selbsthilfe|bewohner|schüler|mädchen|rollstuhl"
                    + "|umwelt|biotop|naturschutz|klima|demenz|pflege|bedürftig|mentor|integration|verein|kita|eltern)\\w*"
                    + "|ältere\\w*|menschen\\s+mit\\s+\\w+|sucht(?:beratung|hilfe|krank)\\w*|sport\\w*|tafel\\w*|armut"
                    + "|grundschule|gesamtschule|chor|theater|beratung\\w*|asyl\\w*|jung\\s+und\\s+alt");

    private ScreeningWords() {}

    static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    static boolean isNonProfit(ScreeningFacts facts) {
        return facts.municipal()
                || isNonProfitForm(facts.organisationName())
                || first(PUBLIC_BODY, facts.organisationName()).isPresent();
    }

    static boolean isNonProfitForm(String name) {
        boolean charitable = first(NON_PROFIT_NAME, name).isPresent();
        boolean clearForm = name.matches("(?is).*(gGmbH|gUG|gAG|e\\.\\s?V\\.|\\beG\\b|gemeinnützig|stiftung).*");
        // "Werkstatt Müller GmbH" is a company whatever its name sounds like.
        return charitable && (clearForm || first(COMPANY_FORM, name).isEmpty());
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", FLAGS);
    }
}
