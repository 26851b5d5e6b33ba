package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.draft.Draft.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds person, address, number and organisation in the signature, else in the sender line or the text. */
final class Signature {

    /** "Viele Grüße aus dem", "LG", "Ihre". */
    private static final Pattern CLOSING_WORDS = Pattern.compile(
            "^(?:.{0,60}?(?<!\\p{L})gr(?:ü|u)(?:ß|ss)(?:e|en)?(?!\\p{L})|(?:mfg|lg|vg|bg|herzlichst)(?!\\p{L}))?[,.!]?\\s*(?:(?:aus (?:dem|der)|vom|von der|ihre?|eure?|deine?)(?!\\p{L})\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MAIL =
            Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,4}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,])\\(?(?:\\+\\d{2}[\\s(0)./-]{0,6}|0)\\d{1,5}[\\s)/.-]{0,3}\\d(?:[\\s/.-]?\\d){3,11}(?![\\d.]\\d)");
    private static final Pattern FAX = Pattern.compile("\\b(?:Tele)?[Ff]ax\\b");
    private static final Pattern PERSON = Pattern.compile(
            "^(?:(?:i\\. ?[AV]\\.|gez\\.|Dr\\.|Prof\\.|Frau|Herr|Pfr\\.|Dipl\\.-\\p{L}+\\.?)\\s+)*(\\p{Lu}[\\p{L}'-]+(?:\\s+(?:von|van|de|zu|der|\\p{Lu}\\.))?(?:\\s+\\p{Lu}[\\p{L}'-]+){1,2})(?:\\s*[,(|–-].*)?$");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?<!\\p{L})(?:e\\. ?V\\.|gGmbH|GmbH|AG|KG|OHG|UG|eG|gUG|mbH|SE|e\\. ?K\\.)(?!\\p{L})"
                    + "|(?:[Vv]erein|[Ss]tiftung|[Ss]chule|[Kk]ita|[Kk]indergarten|[Kk]indertagesstätte|[Gg]ymnasium|[Hh]ospiz|[Kk]irchengemeinde|[Pp]farrei|Caritas|Diakonie|AWO|DRK|Lebenshilfe"
                    + "|Tafel|Feuerwehr|[Ww]erkstatt|[Ii]nitiative|[Ss]parkasse|[Kk]anzlei|[Pp]raxis|[Bb]äckerei|[Dd]ruckerei|[Tt]ischlerei|[Ss]chreinerei|[Aa]gentur|[Aa]utohaus|[Hh]otel"
                    + "|[Mm]usikschule|[Zz]entrum|[Tt]reff|[Bb]üro|[Bb]und|[Vv]erband|[Mm]ehrgenerationenhaus|[Ff]rauenhaus|[Jj]ugendhaus|[Tt]ierheim|[Bb]ücherei|[Mm]useum|[Tt]heater|Stadt(?:verwaltung)?|Gemeinde)(?!\\p{Ll}{3})");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:\\d|Tel|Fon|Mobil|Fax|E-?Mail|www|http|Vorsitz|Leit|Geschäftsführ|1\\. |2\\. |Kassen|Assist|Sekret|Abteil|Team |Ansprech)|@|straße|str\\.|\\d{5}");
    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:[Ww]ir sind|[Ww]ir,|[Ii]ch (?:schreibe|melde mich|frage)[^.\\n]{0,30} (?:für|von|vom|im Namen)|[Ii]ch (?:bin|arbeite|leite)[^.\\n]{0,50} (?:bei|beim|von|vom|der|des|im|in der|die|das)|[Uu]nser Verein|[Uu]nsere Firma|im Namen)"
                    + "\\s+(?:von |vom |des |der |die |das |den |dem |ein |eine |einem |einer |kleine[rs]? |kleinen )*((?:\\p{Lu}[\\p{L}&.-]+|„[^“\\n]{2,60}“|\"[^\"\\n]{2,60}\"|e\\. ?V\\.)(?:\\s+(?:für|am|im|und|der|des|an der|\\p{Lu}[\\p{L}&.-]+|„[^“\\n]{2,60}“|\"[^\"\\n]{2,60}\"|e\\. ?V\\.)){0,6})");
    private static final Pattern TRAILING = Pattern.compile("(?:\\s+(?:für|am|im|und|der|des|an der)|[,.])+$");

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
            var bare = i == 0 ? CLOSING_WORDS.matcher(line).replaceFirst("") : line;
            var person = PERSON.matcher(bare);
            if (person.matches()
                    && !ORGANISATION.matcher(bare).find()
                    && !ROLE.matcher(bare).find()) {
                return person.group(1);
            }
        }
        var sender = mail.sender()
                .replaceAll("[<\\[(].*", "")
                .replace("\"", "")
                .replace("'", "")
                .strip();
        var person = PERSON.matcher(sender);
        return person.matches() && !ORGANISATION.matcher(sender).find() ? person.group(1) : null;
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
        for (var line : mail.signature()) {
            var bare = CLOSING_WORDS.matcher(line).replaceFirst("").strip();
            if (!bare.isEmpty()
                    && bare.length() <= 90
                    && ORGANISATION.matcher(bare).find()
                    && !ROLE.matcher(bare).find()) {
                return bare.replaceFirst("^.{2,40}? [|–] (?=.*(?:e\\. ?V\\.|GmbH))", "");
            }
        }
        var introduced = INTRODUCED.matcher(mail.body());
        while (introduced.find()) {
            var name = TRAILING.matcher(introduced.group(1)).replaceFirst("");
            if (ORGANISATION.matcher(name).find() || name.startsWith("„") || name.startsWith("\"")) {
                return name.endsWith("e. V") || name.endsWith("e.V") ? name + "." : name;
            }
        }
        return null;
    }
}
