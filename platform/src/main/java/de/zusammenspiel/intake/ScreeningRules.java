package de.zusammenspiel.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All rules that read a request before a person does. Each looks for plain words and shows them; none decides, because a
 * person answers the criteria.
 */
final class ScreeningRules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern AMOUNT_OF_MONEY =
            Pattern.compile("\\d[\\d.,\\s\\u00a0\\u202f]*(?:tausend\\s+|mio\\.?\\s+|t)?(?:€|euro\\b|eur\\b)", FLAGS);
    private static final Pattern MONEY_WORD = Pattern.compile(
            "\\b(?:geld(?:er|mittel|spenden?|betrag|geber)?|zuschuss|zuschüsse|darlehen|kredit|sponsor\\w*|spendengelder"
                    + "|finanzier\\w+|finanzielle\\w*|überweis\\w+|barmittel|anschubfinanzierung|mietzuschuss)\\b",
            FLAGS);
    private static final Pattern BILL = Pattern.compile(
            "\\b(?:miete|rechnung|kosten|gehalt|gehälter|schulden|defizit|strom|heizung)\\b[^.!?]{0,40}"
                    + "\\b(?:zahl|bezahl|übernehm|übernomm|begleich|deck)\\w*",
            FLAGS);
    private static final Pattern NO_MONEY = Pattern.compile(
            "\\b(?:kein(?:e|en)?|ohne|nicht um|statt|gegen)\\s+(?:\\w+\\s+)?(?:geld\\w*|finanz\\w+)\\b", FLAGS);
    private static final Pattern WORTH =
            Pattern.compile("\\b(?:wert|neupreis|kostet|kosten|umsatz|etat|haushalt)\\b", FLAGS);

    private static final Pattern PRIVATE_NAME = Pattern.compile("\\bprivat(?:person|mann|frau|haushalt)?\\b", FLAGS);
    private static final Pattern MYSELF = Pattern.compile("\\b(?:ich|mein(?:e[mnrs]?)?)\\b(?:\\s+\\w+){0,4}", FLAGS);
    private static final Pattern PRIVATE_PURPOSE = Pattern.compile(
            "\\bmein(?:e[mnrs]?)?\\s+(?:\\w+\\s+)?(?:umzug|wohnung|haus|garten|geburtstag|hochzeit|auto|keller|familie)\\b"
                    + "|\\bich\\s+ziehe\\s+um\\b",
            FLAGS);

    private static final Pattern PARTY = Pattern.compile(
            "\\b(?:partei(?:en|tag)?|wahlkampf\\w*|wahlwerbung|wahlstand|wahlplakat\\w*|ortsverband\\s+einer\\s+partei"
                    + "|bürgermeisterkandidat\\w*)\\b",
            FLAGS);
    private static final Pattern PARTY_NAME = Pattern.compile(
            "\\b(?:CDU|CSU|SPD|FDP|AfD|BSW|Die Linke|Bündnis 90|Freie Wähler|Volt Deutschland)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MISSION = Pattern.compile(
            "\\b(?:missionier\\w*|missionsarbeit|missionarisch\\w*|evangelisation\\w*|bekehr\\w*|bibelkreis|bibelstunde"
                    + "|gottesdienst\\w*|gebetskreis|hauskreis)\\b",
            FLAGS);

    private static final Pattern COMPANY_FORM = Pattern.compile(
            "\\b(?:GmbH|UG|AG|KG|OHG|GbR|e\\.\\s?K\\.|Ltd\\.?|SE)(?=$|[^\\w])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NON_PROFIT_NAME = Pattern.compile(
            "\\bgGmbH\\b|\\bgUG\\b|\\bgAG\\b|gemeinnützig|\\be\\.\\s?V\\.|\\beG\\b|verein\\b|verband\\b|stiftung|initiative"
                    + "|\\btafel\\b|kirchengemeinde|hospiz|caritas|diakonie|rotes kreuz|\\bDRK\\b|\\bAWO\\b|jugend(?:hilfe|haus"
                    + "|zentrum)|kita\\b|kindergarten|schule\\b|hort\\b|familienzentrum|nachbarschafts|selbsthilfe|\\bchor\\b"
                    + "|mädchentreff|werkstatt|theater|projekt|netzwerk|frauenhaus|treff\\b|wärmestube|bürgerbus|garten\\b",
            FLAGS);
    private static final Pattern PUBLIC_BODY = Pattern.compile(
            "\\b(?:stadt|gemeinde|landkreis|kreis|kommune|rathaus|amt|städtisch\\w*|kommunal\\w*|stadtverwaltung"
                    + "|jugendamt|feuerwehr|grundschule|gesamtschule|gymnasium)\\b|\\bstadt(?:bücherei|bibliothek|werke)\\b",
            FLAGS);
    private static final Pattern DISPLACED = Pattern.compile(
            "\\b(?:kostenlose\\w*\\s+aushilf\\w*|unbezahlte\\w*\\s+(?:aushilf\\w*|kräfte|mitarbeit\\w*)|aushilfe\\w*|minijob\\w*"
                    + "|firmenfeier\\w*|urlaubsvertretung|personalmangel|ersatz\\s+für\\s+personal)\\b",
            FLAGS);

    private static final Pattern COUNTRY = Pattern.compile(
            "\\b(?:polen|frankreich|ukraine|rumänien|bulgarien|griechenland|türkei|italien|spanien|portugal|ungarn"
                    + "|tschechien|slowakei|kroatien|serbien|kosovo|albanien|russland|belarus|litauen|lettland|estland"
                    + "|luxemburg|belgien|niederlande\\w*|holland|dänemark|schweden|norwegen|finnland|österreich|schweiz"
                    + "|indien|nepal|kenia|tansania|uganda|ghana|nigeria|togo|senegal|äthiopien|ruanda|südafrika|afrika"
                    + "|syrien|libanon|irak|iran|afghanistan|peru|bolivien|brasilien|mexiko|haiti|usa|ausland)\\b",
            FLAGS);
    private static final Pattern THERE_ONLY = Pattern.compile("\\b(?:ausschließlich|nur|allein)\\b", FLAGS);
    private static final Pattern LOCATED =
            Pattern.compile("\\b(?:in|nach|im|für)\\s+(?:der\\s+|den\\s+|die\\s+)?$", FLAGS);

    private static final Pattern AFTERWARDS =
            Pattern.compile("\\b(?:nachträglich\\w*|rückwirkend\\w*|im\\s+nachhinein|hinterher)\\b", FLAGS);
    private static final Pattern LAST = Pattern.compile(
            "\\b(?:gestern|vorgestern|(?:letzte|vergangene|vorige)[mnrs]?\\s+(?:woche|wochenende|monat|samstag|sonntag|freitag"
                    + "|donnerstag|mittwoch|dienstag|montag|jahr)|vor\\s+(?:einer|zwei|drei)\\s+wochen?)\\b",
            FLAGS);
    private static final Pattern WAS = Pattern.compile("\\b(?:war|waren|fand|hatten|haben\\s+gefeiert|lief)\\b", FLAGS);

    private static final Pattern EVERYTHING = Pattern.compile(
            "\\b(?:alles\\s+(?:neu|auf\\s+einmal|zusammen|gleichzeitig)|rundum\\w*|komplettpaket)\\b", FLAGS);
    private static final Map<String, Pattern> DELIVERABLES = Map.of(
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

    private static final Pattern CLIENT = Pattern.compile(
            "\\b(?:herrn?|frau)\\s+[A-ZÄÖÜ][a-zäöüß]+\\b"
                    + "|\\b(?:unser|unsere|unseren|ein|eine)\\s+(?:klientin?|bewohnerin?|patientin?|schützling)\\b[^.]{0,60}"
                    + "\\b(?:heißt|namens|leidet|hat\\s+hiv|drogen\\w*|depress\\w*)"
                    + "|\\b(?:diagnose|hiv-positiv|suchtkrank\\w*\\s+namens|vorbestraft\\w*|aufenthaltsstatus\\s+von)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    private static final Pattern COMMUNITY = Pattern.compile(
            "\\b(?:\\w*(?:kinder|jugend|senior|behinder|inklusi|wohnungslos|obdachlos|geflüchtet|flüchtling|ehrenamt"
                    + "|nachbarschaft|stadtteil|familien|frauenhaus|hospiz|selbsthilfe|bewohner|schüler|mädchen|rollstuhl"
                    + "|umwelt|biotop|naturschutz|klima|demenz|pflege|bedürftig|mentor|integration|verein|kita|eltern)\\w*"
                    + "|ältere\\w*|menschen\\s+mit\\s+\\w+|sucht(?:beratung|hilfe|krank)\\w*|sport\\w*|tafel\\w*|armut"
                    + "|grundschule|gesamtschule|chor|theater|beratung\\w*|asyl\\w*|jung\\s+und\\s+alt)\\b",
            FLAGS);

    private ScreeningRules() {}

    /** What speaks against the request or asks for a second look, the strongest first. */
    static List<Finding> findings(ScreeningFacts facts) {
        List<Function<ScreeningFacts, Optional<Finding>>> rules = List.of(
                ScreeningRules::partyOrMission,
                ScreeningRules::commercial,
                ScreeningRules::privatePerson,
                ScreeningRules::outsideRegion,
                ScreeningRules::pastDate,
                ScreeningRules::money,
                ScreeningRules::severalThings,
                ScreeningRules::displacedWork,
                ScreeningRules::clientDetails,
                ScreeningRules::municipalRecipient);
        List<Finding> found = new ArrayList<>();
        rules.forEach(rule -> rule.apply(facts).ifPresent(found::add));
        return found.stream()
                .sorted(Comparator.comparing(Finding::verdict).thenComparing(Finding::rule))
                .toList();
    }

    static Optional<Finding> money(ScreeningFacts facts) {
        String text = NO_MONEY.matcher(facts.words()).replaceAll(" ");
        Optional<String> amount = first(AMOUNT_OF_MONEY, text);
        if (amount.isPresent()) {
            boolean described = first(WORTH, text).isPresent();
            return finding(
                    ScreeningRule.MONEY,
                    described ? Verdict.UNCLEAR : Verdict.NO,
                    amount.get().strip(),
                    "question");
        }
        return first(MONEY_WORD, text)
                .or(() -> first(BILL, text))
                .flatMap(word -> finding(
                        ScreeningRule.MONEY,
                        facts.kinds().isEmpty() && !facts.quantified() ? Verdict.NO : Verdict.UNCLEAR,
                        word,
                        "question"));
    }

    static Optional<Finding> privatePerson(ScreeningFacts facts) {
        Optional<String> name = first(PRIVATE_NAME, facts.organisationName());
        if (name.isPresent()) {
            return finding(ScreeningRule.PRIVATE_PERSON, Verdict.NO, facts.organisationName(), "organisation");
        }
        boolean known = isNonProfit(facts);
        Optional<String> purpose = first(PRIVATE_PURPOSE, facts.words());
        if (purpose.isPresent()) {
            return finding(
                    ScreeningRule.PRIVATE_PERSON, known ? Verdict.UNCLEAR : Verdict.NO, purpose.get(), "question");
        }
        return known || !facts.organisationName().isBlank()
                ? Optional.empty()
                : first(MYSELF, facts.question())
                        .flatMap(words -> finding(ScreeningRule.PRIVATE_PERSON, Verdict.UNCLEAR, words, "question"));
    }

    static Optional<Finding> partyOrMission(ScreeningFacts facts) {
        for (Pattern pattern : List.of(PARTY, PARTY_NAME)) {
            Optional<String> inName = first(pattern, facts.organisationName());
            if (inName.isPresent()) {
                return finding(ScreeningRule.PARTY_OR_MISSION, Verdict.NO, inName.get(), "organisation");
            }
        }
        Optional<String> party = first(PARTY, facts.words()).or(() -> first(PARTY_NAME, facts.words()));
        if (party.isPresent()) {
            return finding(ScreeningRule.PARTY_OR_MISSION, Verdict.NO, party.get(), "question");
        }
        // A church may well run a day centre: worship in the text is a reason to look, not to refuse.
        return first(MISSION, facts.words())
                .flatMap(word -> finding(
                        ScreeningRule.PARTY_OR_MISSION,
                        word.toLowerCase(java.util.Locale.GERMAN).startsWith("mission") ? Verdict.NO : Verdict.UNCLEAR,
                        word,
                        "question"));
    }

    static Optional<Finding> severalThings(ScreeningFacts facts) {
        List<String> things = things(facts.question());
        Optional<String> everything = first(EVERYTHING, facts.question());
        boolean many = things.size() >= 3 || (everything.isPresent() && things.size() >= 2);
        return many
                ? finding(ScreeningRule.SEVERAL_THINGS, Verdict.NO, String.join(", ", things), "question")
                : Optional.empty();
    }

    /** The single things a sentence asks for at once; empty or one when it asks for one thing. */
    static List<String> things(String question) {
        String list = question.contains(":") ? question.substring(question.indexOf(':') + 1) : question;
        boolean everything = first(EVERYTHING, question).isPresent();
        Set<String> families = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        DELIVERABLES.forEach((family, pattern) -> first(pattern, question).ifPresent(word -> families.add(family)));
        if (!everything && families.size() < 3) {
            return List.of();
        }
        for (String part : list.split("[,;/\\n]|\\bund\\b|\\bsowie\\b|\\baußerdem\\b|\\.(?=\\s|$)")) {
            String item = part.strip();
            boolean deliverable = DELIVERABLES.values().stream()
                    .anyMatch(pattern -> first(pattern, item).isPresent());
            if (!item.isEmpty() && (deliverable || (everything && question.contains(":") && item.length() <= 60))) {
                named.add(item);
            }
        }
        return List.copyOf(named);
    }

    static Optional<Finding> pastDate(ScreeningFacts facts) {
        Optional<String> afterwards = first(AFTERWARDS, facts.words());
        Optional<String> last = first(LAST, facts.words());
        if (afterwards.isPresent()) {
            return finding(
                    ScreeningRule.PAST_DATE,
                    Verdict.NO,
                    last.map(words -> words + " … " + afterwards.get()).orElse(afterwards.get()),
                    "question");
        }
        if (facts.wishDate() != null && facts.wishDate().isBefore(facts.today())) {
            return finding(
                    ScreeningRule.PAST_DATE,
                    Verdict.NO,
                    "%d.%d.%d"
                            .formatted(
                                    facts.wishDate().getDayOfMonth(),
                                    facts.wishDate().getMonthValue(),
                                    facts.wishDate().getYear()),
                    "wishDate");
        }
        if (last.isPresent() && first(WAS, facts.question()).isPresent()) {
            boolean future = facts.wishDate() != null;
            return finding(ScreeningRule.PAST_DATE, future ? Verdict.UNCLEAR : Verdict.NO, last.get(), "question");
        }
        return Optional.empty();
    }

    static Optional<Finding> commercial(ScreeningFacts facts) {
        if (facts.municipal() || isNonProfitForm(facts.organisationName())) {
            return Optional.empty();
        }
        return first(COMPANY_FORM, facts.organisationName())
                .flatMap(form -> finding(
                        ScreeningRule.COMMERCIAL,
                        Verdict.NO,
                        first(DISPLACED, facts.words())
                                .map(work -> facts.organisationName() + " … " + work)
                                .orElse(facts.organisationName()),
                        "organisation"));
    }

    static Optional<Finding> displacedWork(ScreeningFacts facts) {
        return first(DISPLACED, facts.words())
                .flatMap(words -> finding(ScreeningRule.DISPLACED_WORK, Verdict.UNCLEAR, words, "question"));
    }

    static Optional<Finding> outsideRegion(ScreeningFacts facts) {
        Matcher country = COUNTRY.matcher(facts.words());
        while (country.find()) {
            String before = facts.words().substring(Math.max(0, country.start() - 8), country.start());
            if (LOCATED.matcher(before).find() || country.group().equalsIgnoreCase("ausland")) {
                boolean only = first(THERE_ONLY, facts.words()).isPresent() || facts.ags() == null;
                return finding(
                        ScreeningRule.OUTSIDE_REGION,
                        only && first(THERE_ONLY, facts.words()).isPresent() ? Verdict.NO : Verdict.UNCLEAR,
                        facts.words()
                                .substring(
                                        Math.max(0, facts.words().lastIndexOf(' ', country.start() - 2) + 1),
                                        country.end()),
                        "question");
            }
        }
        if (facts.ags() != null
                && !facts.catchment().isEmpty()
                && facts.catchment().stream().noneMatch(area -> touches(area, facts.ags()))) {
            return finding(ScreeningRule.OUTSIDE_REGION, Verdict.NO, facts.placeLabel(), "place");
        }
        return Optional.empty();
    }

    private static boolean touches(String area, String ags) {
        return ags.startsWith(area) || area.startsWith(ags);
    }

    static Optional<Finding> clientDetails(ScreeningFacts facts) {
        return first(CLIENT, facts.words())
                .flatMap(words -> finding(
                        ScreeningRule.CLIENT_DETAILS,
                        Verdict.UNCLEAR,
                        words,
                        first(CLIENT, facts.question()).isPresent() ? "question" : "purpose"));
    }

    static Optional<Finding> municipalRecipient(ScreeningFacts facts) {
        return facts.municipal()
                ? finding(ScreeningRule.MUNICIPAL_RECIPIENT, Verdict.UNCLEAR, facts.organisationName(), "municipal")
                : first(PUBLIC_BODY, facts.organisationName())
                        .filter(word -> !isNonProfitForm(facts.organisationName()))
                        .flatMap(
                                word -> finding(ScreeningRule.MUNICIPAL_RECIPIENT, Verdict.UNCLEAR, word, "municipal"));
    }

    /** What the form's own words say about each criterion, with the words. */
    static Map<Criterion, Preanswer> preanswers(ScreeningFacts facts) {
        Map<Criterion, Preanswer> answers = new EnumMap<>(Criterion.class);
        Optional<String> community = first(COMMUNITY, facts.purpose())
                .or(() -> first(COMMUNITY, facts.question()))
                .or(() -> first(COMMUNITY, facts.organisationName()));
        answers.put(Criterion.K1, Preanswer.yesIf(community));
        answers.put(Criterion.K2, Preanswer.quoting(facts.purpose()));
        answers.put(Criterion.K3, Preanswer.quoting(facts.whyNotOtherwise()));
        answers.put(Criterion.K4, Preanswer.quoting(facts.participation()));
        String kinds = facts.amount().isBlank() ? "" : facts.amount();
        answers.put(Criterion.K5, facts.kinds().isEmpty() ? Preanswer.open() : Preanswer.yes(kinds));
        boolean dated = facts.wishDate() != null || facts.flexibleDate();
        boolean sized = facts.quantified() || !facts.amount().isBlank();
        answers.put(Criterion.K6, dated && sized ? Preanswer.yes(facts.amount()) : Preanswer.open());
        answers.put(
                Criterion.K7,
                facts.municipal() || isNonProfit(facts) ? Preanswer.yes(facts.organisationName()) : Preanswer.open());
        boolean near = facts.ags() != null
                && (facts.catchment().isEmpty()
                        || facts.catchment().stream().anyMatch(area -> touches(area, facts.ags())));
        answers.put(Criterion.K8, near ? Preanswer.yes(facts.placeLabel()) : Preanswer.open());
        answers.put(Criterion.K9, Preanswer.quoting(facts.ownSteps()));
        answers.put(Criterion.K10, Preanswer.quoting(facts.whyNotOtherwise()));
        answers.put(
                Criterion.K11,
                facts.question().length() <= 300 && sized ? Preanswer.quoting(facts.question()) : Preanswer.open());
        answers.put(
                Criterion.K12,
                facts.flexibleDate()
                                || (facts.wishDate() != null
                                        && !facts.wishDate().isBefore(facts.today()))
                        ? Preanswer.yes("")
                        : Preanswer.open());
        answers.put(Criterion.K13, Preanswer.open());
        answers.put(Criterion.K14, facts.alternativesOk() ? Preanswer.yes("") : Preanswer.open());
        answers.put(Criterion.K15, Preanswer.quoting(facts.reciprocation()));
        answers.put(Criterion.K16, facts.kinds().isEmpty() ? Preanswer.open() : Preanswer.yes(kinds));
        answers.put(Criterion.K17, Preanswer.yes(""));
        answers.put(Criterion.K18, Preanswer.quoting(facts.participation()));
        for (Finding finding : findings(facts).reversed()) {
            if (!finding.rule().isHintOnly()) {
                Preanswer against = new Preanswer(finding.verdict(), finding.words(), finding.rule());
                answers.put(finding.rule().criterion(), against);
                if (finding.rule() == ScreeningRule.MONEY) {
                    answers.put(Criterion.K16, against);
                }
                boolean notForAll = finding.rule() == ScreeningRule.PRIVATE_PERSON
                        || finding.rule() == ScreeningRule.COMMERCIAL
                        || finding.rule() == ScreeningRule.PARTY_OR_MISSION;
                if (notForAll && finding.verdict() == Verdict.NO) {
                    answers.put(Criterion.K1, against);
                }
            }
        }
        return answers;
    }

    private static boolean isNonProfit(ScreeningFacts facts) {
        return facts.municipal()
                || isNonProfitForm(facts.organisationName())
                || first(PUBLIC_BODY, facts.organisationName()).isPresent();
    }

    private static boolean isNonProfitForm(String name) {
        boolean charitable = first(NON_PROFIT_NAME, name).isPresent();
        boolean clearForm = name.matches("(?is).*(gGmbH|gUG|gAG|e\\.\\s?V\\.|\\beG\\b|gemeinnützig|stiftung).*");
        // "Werkstatt Müller GmbH" is a company whatever its name sounds like.
        return charitable && (clearForm || first(COMPANY_FORM, name).isEmpty());
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", FLAGS);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<Finding> finding(ScreeningRule rule, Verdict verdict, String words, String field) {
        return Optional.of(new Finding(rule, verdict, words.strip(), field));
    }
}
