package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A mail taken apart.
 *
 * @param subject without "AW:" and the like; may be empty
 * @param sender the sender line, may be empty
 * @param body what was written, without greeting, quotes, closing and small print
 * @param signature closing and what follows it, line by line
 * @param above what was written above a letter that is only passed on; mostly empty
 */
record MailParts(String subject, String sender, String body, List<String> signature, String above) {

    private static final int MAX_CHARS = 50_000;
    private static final int FEW_CHARS = 40;

    /** What somebody writes above a letter that is only passed on. */
    private static final int CHARS_ABOVE_FORWARDED = 300;

    private static final Pattern FORWARDED = Pattern.compile(
            "(?:-{2,}\\s*)?(?:Weitergeleitete Nachricht|Forwarded message|Anfang der weitergeleiteten Nachricht)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORWARD_MARK = Pattern.compile("^\\s*(?:WG|Fwd|Fw)\\s*:.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("<(?:mailto:)?([^<>\\s@]{1,64}@[^<>\\s@]{1,200})>");
    private static final Pattern HEADER = Pattern.compile(
            "^\\*?(Von|From|An|To|Cc|CC|Kopie|Betreff|Subject|Betr\\.|Datum|Date|Gesendet|Sent|Antwort an|Reply-To|Anlagen?|Attachments?|Wichtigkeit)\\*?\\s*:\\*?\\s*(.*)$");
    private static final Pattern QUOTE_START = Pattern.compile(
            "^(?:-{2,}\\s*(?:Ursprüngliche Nachricht|Original Message|Weitergeleitete Nachricht|Forwarded message|Original-Nachricht)\\b.*"
                    + "|_{8,}\\s*|(?:Am|On) .{4,120}(?:schrieb|wrote)\\b.{0,120}:?\\s*|.{3,80} schrieb am .{4,60}:|Anfang der weitergeleiteten Nachricht:?)$");
    private static final Pattern SMALL_PRINT = Pattern.compile(
            "^(?:\\W*)(?:Diese (?:E-?Mail|Nachricht|Mail)\\b|Der Inhalt dieser|This (?:e-?mail|message)\\b|Haftungsausschluss|Disclaimer|Vertraulichkeitshinweis|Datenschutzhinweis"
                    + "|Informationen zum Datenschutz|Bitte (?:denken Sie an die Umwelt|prüfen Sie)|Denken Sie an die Umwelt|Think before|Von meinem \\S+ gesendet|Gesendet (?:von|mit)\\b|Sent from\\b"
                    + "|Virenfrei|Registergericht|Amtsgericht|Sitz der Gesellschaft|USt-?Id|HRB\\b|VR \\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:\\p{L}+[ ,]+){1,5}gr(?:u|ü)(?:ß|ss)(?:e|en)?\\b.{0,60}$"
                    + "|^(?:mfg|lg|vg|bg|gru(?:ß|ss)|grüße|herzlichst|hochachtungsvoll)\\b[,. ]{0,3}(?:(?:aus|vom|von|von der|aus dem|aus der) .{3,60}|(?:(?:Dr|Pfr|Prof)\\. )?\\p{L}{2,}(?: \\p{L}{2,}){0,2})?,?$|^-- ?$"
                    + "|^(?:dein\\p{L}?|ihr\\p{L}?|eure?)\\b[,. ]{0,3}(?:(?:aus|vom|von|von der|aus dem|aus der) .{3,60}|(?:(?:Dr|Pfr|Prof)\\. )?(?-i:\\p{Lu})\\p{L}+(?: (?-i:\\p{Lu})\\p{L}+){0,2})?,?$"
                    + "|^grü(?:ß|ss)le\\b.{0,60}$|^(?:danke(?: im voraus| vorab)?|(?:vielen|herzlichen|besten|lieben) (?:lieben )?dank (?:im voraus|vorab)|saluti|bis (?:dann|bald)|servus|tschüss?|ciao)(?: und gru(?:ß|ss))?(?: ?/ ?[\\p{L} ]{2,30})?[,!.]?$"
                    + "|^(?:(?:kind|best|warm|warmest|many|with) (?:kind |best )?(?:regards|wishes|thanks)|regards|yours (?:sincerely|faithfully|truly)|sincerely|cheers)\\b.{0,40}$"
                    + "|^(?:best|thanks|thank you|all the best|see you|take care|warmly|yours)(?: a lot| so much| very much| in advance| soon)?[,!.]?(?: (?-i:\\p{Lu}\\p{Ll}+)){0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A letter without lines: "… schulküche? lg biohof gerber". */
    private static final Pattern CLOSING_INSIDE = Pattern.compile(
            "(?<=[.!?)])\\s+((?:mfg|lg|vg|bg|(?:viele|liebe|beste|schöne|herzliche) gr(?:ü|u)(?:ß|ss)e|gru(?:ß|ss)|(?:kind|best) regards|cheers)\\b[^.!?\\n]{0,60})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A letter may begin with these, too. */
    private static final Pattern THANKS = Pattern.compile(
            "^(?:danke(?:schön| schön| sehr)?|(?:vielen|herzlichen|besten|lieben|schönen|tausend) (?:lieben |herzlichen )?dank|thanks|thank you|many thanks|servus|ciao|saluti|best)[,.!]*$",
            Pattern.CASE_INSENSITIVE);

    /** Without any closing: a name of two words on a line of its own after the last sentence, and what follows it. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?<=[.!?)])\\n+(?:(?:Vielen|Herzlichen|Besten|Lieben|Schönen|Tausend) (?:lieben |herzlichen )?Dank[,.!]?\\n+)?(\\p{Lu}[\\p{L}'-]{1,20} \\p{Lu}[\\p{L}'-]{1,30}(?:\\n[^\\n]{1,60}){0,4})$");

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("\\p{L}{3}[.!?]$");

    private static final Pattern GREETING = Pattern.compile(
            "^(?:(?:sehr geehrte[rs]?|liebe[rs]?|hallo|hallöchen|huhu|hello|good (?:morning|afternoon|day)|guten (?:tag|morgen|abend)|moin|hi|servus|ihr lieben|grüß gott|grüß (?:dich|euch)|grüezi|werte|hey|dear|schönen guten tag|einen schönen guten tag)\\b[^,!.\\n]{0,70}[,!.]?\\s*)++",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REPLY_MARK =
            Pattern.compile("^(?:\\s*(?:AW|WG|Re|Fwd|Fw|Antwort)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

    MailParts {
        signature = List.copyOf(signature);
    }

    /**
     * A mail taken apart.
     *
     * @param tells whether a line says what is wanted or given; such a line is no signature
     */
    static MailParts of(String mail, Predicate<String> tells) {
        var read = mail.length() > MAX_CHARS ? mail.substring(0, MAX_CHARS) : mail;
        // An address in angle brackets would be taken for a tag.
        var safe =
                ADDRESS.matcher(read.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("($1)");
        var lines = Folding.clean(safe).lines().map(String::strip).toList();
        return new Cutting(lines, tells).cut(0);
    }

    /** Goes through the lines once, and once more behind a forwarding line if nothing was said above it. */
    private static final class Cutting {

        private final List<String> lines;
        private final Predicate<String> tells;
        private final List<String> above = new ArrayList<>();
        private String subject = "";
        private String sender = "";
        private boolean forwarding;

        Cutting(List<String> lines, Predicate<String> tells) {
            this.lines = lines;
            this.tells = tells;
        }

        MailParts cut(int from) {
            int at = readHeaders(from);
            var body = new ArrayList<String>();
            var signature = new ArrayList<String>();
            var inSignature = false;
            var said = false;
            int quote = -1;
            for (; at < lines.size(); at++) {
                var line = lines.get(at);
                if (QUOTE_START.matcher(line).matches() || startsHeaders(at)) {
                    quote = at;
                    break;
                }
                if (line.startsWith(">")) {
                    continue;
                }
                if (SMALL_PRINT.matcher(line).find()) {
                    inSignature = true;
                    continue;
                }
                if (!said && THANKS.matcher(line).matches()) {
                    continue;
                }
                // "Servus," and "Liebe Grüße aus der Kita!" open a letter as well as they close one.
                inSignature |= said && CLOSING.matcher(line).matches();
                said = said || !withoutGreeting(line).isEmpty();
                (inSignature ? signature : body).add(line);
            }
            var text = withoutGreeting(String.join("\n", body).strip());
            if (quote >= 0 && quote + 1 < lines.size() && isOnlyPassedOn(text, quote)) {
                forwarding = false;
                if (!isOnlyClosing(text)) {
                    above.add(text.replace('\n', ' '));
                }
                return cut(startsHeaders(quote) ? quote : quote + 1);
            }
            var inside = CLOSING_INSIDE.matcher(text);
            if (signature.isEmpty() && inside.find()) {
                signature.add(inside.group(1));
                text = text.substring(0, inside.start()).strip();
            }
            if (signature.isEmpty()) {
                var signed = SIGNED.matcher(text);
                if (signed.find() && signed.group(1).lines().noneMatch(tells)) {
                    signature.addAll(signed.group(1).lines().toList());
                    text = text.substring(0, signed.start(1)).strip();
                }
            }
            return new MailParts(
                    subject,
                    sender,
                    text,
                    signature.stream().filter(line -> !line.isEmpty()).toList(),
                    String.join(" ", above));
        }

        /** "fyi", "siehe unten, bitte aufnehmen": the letter is what stands below. */
        private boolean isOnlyPassedOn(String above, int quote) {
            var passedOn = forwarding || FORWARDED.matcher(lines.get(quote)).matches();
            return isOnlyClosing(above) || above.length() < (passedOn ? CHARS_ABOVE_FORWARDED : FEW_CHARS);
        }

        /** "LG Peter Rau, Stadt Homburg": passed on without a word. */
        private static boolean isOnlyClosing(String text) {
            return text.isEmpty()
                    || (CLOSING.matcher(text.lines().findFirst().orElse("")).matches()
                            && text.lines()
                                    .skip(1)
                                    .noneMatch(line ->
                                            ENDS_A_SENTENCE.matcher(line).find()));
        }

        private boolean startsHeaders(int at) {
            return at + 1 < lines.size()
                    && lines.get(at).matches("^\\*?(?:Von|From)\\*?:.*")
                    && HEADER.matcher(lines.get(at + 1)).matches();
        }

        private int readHeaders(int from) {
            int at = from;
            while (at < lines.size() && lines.get(at).isEmpty()) {
                at++;
            }
            for (; at < lines.size(); at++) {
                var header = HEADER.matcher(lines.get(at));
                if (!header.matches()) {
                    return at;
                }
                var name = header.group(1);
                if (name.equals("Betreff") || name.equals("Subject") || name.equals("Betr.")) {
                    forwarding = FORWARD_MARK.matcher(header.group(2)).matches();
                    subject =
                            REPLY_MARK.matcher(header.group(2)).replaceFirst("").strip();
                } else if (name.equals("Von") || name.equals("From")) {
                    sender = header.group(2).strip();
                }
            }
            return at;
        }

        private static String withoutGreeting(String text) {
            return GREETING.matcher(text).replaceFirst("").strip();
        }
    }
}
