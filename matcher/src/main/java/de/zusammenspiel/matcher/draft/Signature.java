package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.draft.Draft.Contact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds person, address, number and organisation in the signature, else in the sender line or the text. */
final class Signature {

    /** "Viele Grüße aus dem", "LG", "Ihre". */
    private static final Pattern CLOSING_WORDS = Pattern.compile(
            "^(?:.{0,60}?(?<!\\p{L})gr(?:ü|u)(?:ß|ss)(?:e|en)?(?!\\p{L})|(?:mfg|lg|vg|bg|herzlichst|(?:(?:kind|best|warm|warmest|many) )?(?:regards|wishes|thanks)|cheers|best|all the best|yours \\p{L}+|grü(?:ß|ss)le)(?!\\p{L}))?[,.!]?\\s*(?:(?:aus (?:dem|der)|vom|von der|ihre?|euer|eure?|deine?|your)(?!\\p{L})\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MAIL =
            Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,4}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,])\\(?(?:\\+\\d{2}[\\s(0)./-]{0,6}|0)\\d{1,5}[\\s)/.-]{0,3}\\d(?:[\\s/.-]?\\d){3,11}(?![\\d.]\\d)");
    private static final Pattern FAX = Pattern.compile("\\b(?:Tele)?[Ff]ax\\b");
    private static final Pattern PERSON = Pattern.compile(
            "^(?:(?:i\\. ?[AV]\\.|gez\\.|Dr\\.|Prof\\.|Frau|Herr|Pfr\\.|Dipl\\.-\\p{L}+\\.?)\\s+)*(\\p{Lu}[\\p{L}'-]+(?:\\s+(?:von|van|de|zu|der|\\p{Lu}\\.))?(?:\\s+\\p{Lu}[\\p{L}'-]+){1,2})(?:\\s*[,(|–-].*)?$");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?<!\\p{L})(?:e\\. ?V\\.|gGmbH|GmbH|AG|KG|OHG|UG|eG|gUG|mbH|SE|e\\. ?K\\.|Ltd|Limited|Inc|LLC|PLC|plc|Society|Association|Foundation|Charity|Trust|Network)(?!\\p{L})"
                    + "|(?:[Vv]erein|[Ss]tiftung|[Ss]chule|[Kk]ita|[Kk]indergarten|[Kk]indertagesstätte|[Gg]ymnasium|[Hh]ospiz|[Kk]irchengemeinde|[Pp]farrei|Caritas|Diakonie|AWO|DRK|Lebenshilfe"
                    + "|Tafel|Feuerwehr|[Ww]erkstatt|[Ii]nitiative|[Ss]parkasse|[Kk]anzlei|[Pp]raxis|[Bb]äckerei|[Dd]ruckerei|[Tt]ischlerei|[Ss]chreinerei|[Aa]gentur|[Aa]utohaus|[Hh]otel"
                    + "|[Mm]usikschule|[Zz]entrum|[Tt]reff|[Bb]üro|[Bb]und|[Vv]erband|[Mm]ehrgenerationenhaus|[Ff]rauenhaus|[Jj]ugendhaus|[Tt]ierheim|[Bb]ücherei|[Mm]useum|[Tt]heater|Stadt(?:verwaltung|werke)?|Gemeinde"
                    + "|[Ss]teuerberatung|[Ss]ervice|[Hh]ochschule|[Uu]niversität|[Ii]nstitut|[Kk]rankenhaus|[Kk]linik|[Aa]potheke|[Gg]ärtnerei|[Mm]etzgerei|[Bb]rauerei|[Mm]alerbetrieb|[Gg]enossenschaft|[Gg]esellschaft|[Nn]etzwerk"
                    + "|Biohof|[Bb]etrieb|[Tt]ierhilfe|[Nn]achbarschaftshilfe|[Ff]lüchtlingshilfe|Malteser|Johanniter|THW|[Ll]andfrauen|[Pp]fadfinder|[Kk]lub|[Cc]lub|Café|[Mm]oschee|[Ww]ohnheim|[Ss]eniorenheim"
                    + "|School|Nursery|Church|Cent(?:re|er)|Clinic|Library|University|College|Institute|Hub|Consulting|Logistics|Analytics|Labs)(?!\\p{Ll}{3})");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:\\d|Tel|Fon|Mobil|Fax|E-?Mail|www|http|Vorsitz|Leit|Geschäftsführ|1\\. |2\\. |Kassen|Assist|Sekret|Abteil|Team |Ansprech)|@|(?:straße|str\\.)\\s*\\d|\\d{5}");
    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:[Ww]ir sind|[Ww]ir,|[Ii]ch (?:schreibe|melde mich|frage)[^.\\n]{0,30} (?:für|von|vom|im Namen)|[Ii]ch (?:bin|arbeite|leite)[^.\\n]{0,50} (?:bei|beim|von|vom|der|des|im|in der|die|das)|[Hh]ier (?:ist |spricht )?(?:Frau |Herr )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)? (?:von|vom|aus)|[Uu]nser Verein|[Uu]nsere Firma|im Namen)"
                    + "\\s+(?:von |vom |des |der |die |das |den |dem |ein |eine |einem |einer |kleine[rs]? |kleinen )*((?:\\p{Lu}[\\p{L}&.-]+|„[^“\\n]{2,60}“|\"[^\"\\n]{2,60}\"|e\\. ?V\\.)(?:\\s+(?:für|am|im|und|der|des|an der|\\p{Lu}[\\p{L}&.-]+|„[^“\\n]{2,60}“|\"[^\"\\n]{2,60}\"|e\\. ?V\\.)){0,6})");
    /** "hier Frau Yıldız von der Schule", "mein Name ist Jana Weber". */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Mm]ein Name ist|[Mm]y name is|[Hh]ier (?:ist |spricht |schreibt )?(?=\\p{Lu}))\\s*((?:Frau |Herr )?(?:Dr\\. )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)(?= (?:von|vom|aus)\\b|[,.]| und ich)");

    /** "Meldet euch bei Hanna Weis, 0152 …". */
    private static final Pattern TO_ASK = Pattern.compile(
            "\\b(?:(?:[Mm]eldet [Ee]uch|[Mm]elden Sie sich|[Mm]elde dich)(?: bitte| gerne?| einfach)? bei|Ansprechpartner(?:in)? ist|Ansprechperson ist|[Cc]ontact(?: is)?|[Kk]ontakt:)\\s*((?:Frau |Herrn? )?\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+)(?=\\s*[,(.:]|\\s+(?:unter|on|at|\\+?\\d))");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|\\||·|•)\\s*");

    /** "Jonas Petersen | Veloteam GmbH | +49 681 …": only a part of it is the house. */
    private static final Pattern SEVERAL = Pattern.compile("[|·•]|, ?\\+?\\d");

    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}&'’.-]+(?:\\s+(?:für|am|im|in|an|der|die|des|und|of|the|for|and|&|\\p{Lu}[\\p{L}&'’.-]*)){1,6}");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)leit(?:er|ung)|manager|director|vorst(?:and|änd)|vorsitz|referent|koordinat|sachbearbeit|assist|inhaber|gründer|founder|head of|officer|\\blead\\b|trainer|lehrer|rektor|schatzmeister|kassier"
                    + "|abteilung|department|personal|vertrieb|culture|ausbild|facility|dienst|berater|consultant|\\b(?:ceo|cto|cfo|hr|csr)\\b|marketing|kommunikation|team|öffentlichkeitsarbeit|\\(");
    /** Two words may be a second person; a house of two words is one by its place or its kind, which cannot be told. */
    private static final Pattern PLAIN_PERSON = Pattern.compile("(?:Frau|Herr|Dr\\.) .*");

    private static final Pattern TWO_SMALL_WORDS = Pattern.compile("\\p{Ll}{3,} \\p{Ll}{3,}");
    private static final Pattern TRAILING = Pattern.compile("(?:\\s+(?:für|am|im|und|der|des|an der)|[,.])+$");

    private static final Pattern THANKS =
            Pattern.compile("(?i)^(?:vielen|herzlichen|besten|lieben|schönen|tausend|many) ");

    private static final int LONGEST_NAME = 90;

    private final MailParts mail;

    Signature(MailParts mail) {
        this.mail = mail;
    }

    Contact contact() {
        var lines = new ArrayList<>(mail.signature());
        lines.addAll(mail.body().lines().toList());
        return new Contact(person(), first(MAIL, lines, mail.sender()), phone(lines));
    }

    private @Nullable String person() {
        for (int i = 0; i < mail.signature().size(); i++) {
            var line = mail.signature().get(i);
            // The closing may carry the name itself: "Viele Grüße, Jana Weber".
            var person = personIn(i == 0 ? withoutClosing(line) : line);
            if (person != null) {
                return person;
            }
        }
        var person = personIn(mail.sender()
                .replaceAll("[<\\[(].*", "")
                .replace("\"", "")
                .replaceAll("^'|'$", "")
                .strip());
        if (person != null) {
            return person;
        }
        for (var pattern : new Pattern[] {NAMED, TO_ASK}) {
            var named = pattern.matcher(mail.body());
            if (named.find()) {
                return named.group(1);
            }
        }
        return null;
    }

    /** "lg luzia ternes 0160 …" signs as it types. */
    private static String withoutClosing(String line) {
        var bare = CLOSING_WORDS.matcher(line).replaceFirst("");
        var alone = PHONE.matcher(bare).replaceAll("").strip();
        return TWO_SMALL_WORDS.matcher(alone).matches() ? capitals(alone) : bare;
    }

    /** The whole line, or what stands before "| Office Manager". */
    private static @Nullable String personIn(String line) {
        var person = PERSON.matcher(line);
        if (person.matches()
                && !THANKS.matcher(line).find()
                && !ORGANISATION.matcher(line).find()
                && !ROLE.matcher(line).find()) {
            return person.group(1);
        }
        var parts = SEPARATOR.split(line, 2);
        return parts.length > 1 ? personIn(parts[0]) : null;
    }

    private static @Nullable String first(Pattern pattern, List<String> lines, String other) {
        for (var line : lines) {
            var found = pattern.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        var found = pattern.matcher(other);
        return found.find() ? found.group() : null;
    }

    private static @Nullable String phone(List<String> lines) {
        for (var line : lines) {
            var fax = FAX.matcher(line);
            var found = PHONE.matcher(fax.find() ? line.substring(0, fax.start()) : line);
            if (found.find()) {
                return found.group().strip();
            }
        }
        return null;
    }

    @Nullable
    String organisation() {
        var named = named();
        // "aus dem Tierheim" names no house, the address of its mails does.
        return named == null || !named.contains(" ") ? byAddress(named) : named;
    }

    private @Nullable String named() {
        for (var line : mail.signature()) {
            var bare = capitals(CLOSING_WORDS.matcher(line).replaceFirst("").strip());
            if (isOrganisation(bare)
                    && personIn(SEPARATOR.split(bare, 2)[0]) == null
                    && !SEVERAL.matcher(bare).find()) {
                return bare.replaceFirst("^.{2,40}? [|–] (?=.*(?:e\\. ?V\\.|GmbH))", "")
                        .replaceFirst("^[^,]{0,40}(?:Department|Dept|Abteilung|Team|Office), ", "");
            }
            for (var part : SEPARATOR.split(bare, -1)) {
                if (isOrganisation(part)) {
                    return part;
                }
            }
        }
        var sender = mail.sender().replaceAll("[<\\[(].*", "").replace("\"", "").strip();
        if (isOrganisation(sender)) {
            return sender;
        }
        var introduced = INTRODUCED.matcher(mail.body());
        while (introduced.find()) {
            var name = TRAILING.matcher(introduced.group(1)).replaceFirst("");
            if (ORGANISATION.matcher(name).find() || name.startsWith("„") || name.startsWith("\"")) {
                return name.endsWith("e. V") || name.endsWith("e.V") ? name + "." : name;
            }
        }
        return belowTheName();
    }

    /** A line of names right below the person's, or below what they are there: "Ristorante Bellavista". */
    private @Nullable String belowTheName() {
        var lines = mail.signature();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var name = i == 0 ? CLOSING_WORDS.matcher(lines.get(i)).replaceFirst("") : lines.get(i);
            if (personIn(name) == null) {
                continue;
            }
            var next = lines.get(i + 1);
            if (FUNCTION.matcher(next).find() && i + 2 < lines.size()) {
                next = lines.get(i + 2);
            }
            return NAMES.matcher(next).matches()
                            && !FUNCTION.matcher(next).find()
                            && !ROLE.matcher(next).find()
                            && !PLAIN_PERSON.matcher(next).matches()
                    ? next
                    : null;
        }
        return null;
    }

    /** "biohof gerber" signs as it types. */
    private static String capitals(String words) {
        return words.equals(words.toLowerCase(Locale.GERMAN))
                ? Pattern.compile("(?<!\\p{L})\\p{Ll}(?=\\p{L}{2})")
                        .matcher(words)
                        .replaceAll(found -> found.group().toUpperCase(Locale.GERMAN))
                : words;
    }

    private static boolean isOrganisation(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_NAME
                && ORGANISATION.matcher(words).find()
                && !ROLE.matcher(words).find();
    }

    /** "info@tierheim-bergfried.example": the house, where the address says which kind of house it is. */
    private @Nullable String byAddress(@Nullable String known) {
        var address = contact().mail();
        if (address == null) {
            return known;
        }
        var host = address.substring(address.indexOf('@') + 1);
        var labels = host.substring(0, Math.max(0, host.lastIndexOf('.')));
        var words = Arrays.stream(labels.substring(labels.lastIndexOf('.') + 1).split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .toList();
        var name = String.join(" ", words);
        return words.size() > 1
                        && ORGANISATION.matcher(words.getFirst()).find()
                        && (known == null || known.equalsIgnoreCase(words.getFirst()))
                ? name
                : known;
    }
}
