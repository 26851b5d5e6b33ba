package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.draft.Draft.Side;
import de.zusammenspiel.matcher.draft.Draft.SideReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells from its words whether a mail asks or offers. */
final class Sides {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Cue(Pattern pattern, int points) {
        static Cue of(String words, int points) {
            return new Cue(Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", ANY_CASE), points);
        }
    }

    private static final String THROWN_AWAY =
            "(?:\\p{L}+ ){0,5}(?:entsorg\\p{L}*|wegw[eo]rf\\p{L}*|weggeworfen|Wertstoffhof|Sperrmüll|Müll|Container|verschrott\\p{L}*|Schrott)";

    /** Offers that sound like requests are told first; what they say is not read again. */
    private static final List<Cue> OFFER = List.of(
            Cue.of(
                    "suchen? (?:wir |ich )?(?:dafür |daher |nun |jetzt )?(?:eine?n? )?(?:\\p{L}+ ){0,2}(?:Verein|Vereine|Einrichtung|Einrichtungen|Projekt|Projekte|Organisation|Organisationen|Abnehmer|Initiative|Zweck|Einsatzort|Verwendung|Nutzung|Nachnutzung|Zuhause|Empfänger)",
                    4),
            Cue.of(
                    "(?:wer|welche[rs]?|welcher verein) (?:kann|könnte|hätte|möchte|will) (?:\\p{L}+ ){0,9}(?:gebrauchen|brauchen|abholen|haben|nehmen)",
                    4),
            Cue.of(
                    "(?:kann|könnte|mag|möchte) (?:das|die|den|sie|es|davon) (?:\\p{L}+ ){0,3}(?:gebrauchen|brauchen|haben)",
                    4),
            Cue.of(
                    "(?:would like|happy|glad|love|want|like) to (?:help|volunteer|support|donate|offer|give|let|lend|share|host|teach|run|provide|contribute|pass on)",
                    4),
            Cue.of(
                    "(?:(?:we|i) (?:can|could) (?:also )?(?:offer|provide|donate|give|lend|spare|host|teach)|to give away|donate|going spare|to spare|free to (?:a )?good home|(?:no longer|do(?:n't| not)) (?:need|use))",
                    3),
            Cue.of(
                    "(?:anything|something|somewhere|a project|projects) (?:you could use us|we (?:can|could) (?:do|help))|(?:anyone|someone|anybody) (?:who )?(?:could|can|want|wants) (?:use )?(?:it|them|these|this)",
                    4),
            Cue.of("volunteering day|give something back|giving back|time on my hands", 3),
            Cue.of("(?:haben|habt|hat) (?:sie|ihr|jemand)(?: \\p{L}+){0,4} (?:bedarf|verwendung|interesse)", 4),
            Cue.of(
                    "(?:hat|hätte) (?:ein|eine|eine[rs] (?:ihrer|der)) (?:\\p{L}+ ){1,5}(?:bedarf|verwendung|interesse)",
                    4),
            Cue.of(
                    "(?:(?:passende[nr]?|geeignete[nr]?|schöne[nr]?|einen?) )?(?:Einsatzorte?|Einsatzstellen?|Einsatzmöglichkeit(?:en)?) für (?:uns|unsere?n?)",
                    4),
            Cue.of("(?:bevor|ehe) " + THROWN_AWAY, 3),
            Cue.of("sonst " + THROWN_AWAY, 1),
            Cue.of(
                    "(?:könnten?|können|kann|sollen|dürfen|darf) (?:[^\\s.!?]+ ){0,8}an (?:eine?n? )?(?:\\p{L}+ ){0,2}(?:Verein|Vereine|Einrichtung|Einrichtungen|Projekt|Projekte|Initiative|Schule|Kita|Familien?) gehen",
                    3),
            Cue.of(
                    "(?:hätten?|wollen|würden|möchten|müssen|muss) (?:\\S+ ){0,9}(?:gern|gerne|noch)? ?(?:vom Hof|loswerden|los sein|abstoßen)",
                    3),
            Cue.of("(?:steht|stehen) (?:[^\\s.!?]+ ){0,14}(?:ungenutzt|unbenutzt|nur herum|nur rum)", 3),
            // "Unsere Regale stehen leer" is said by those who need something.
            Cue.of(
                    "(?<!(?:Regale|Regal|Lager|Schränke|Schrank|Kammer|Keller) )(?:steht|stehen) (?:(?!(?:Regale?|Lager|Schränke?|Kammer)(?!\\p{L}))[^\\s.!?]+ ){0,14}leer",
                    1),
            Cue.of(
                    "(?:Miete|Geld|Bezahlung|Honorar|dafür) (?:wollen|verlangen|nehmen|möchten|berechnen) (?:wir|ich) (?:dafür )?(?:keine?s?|nichts|nicht)|für lau",
                    2),
            Cue.of(
                    "(?:können|könnten|dürfen|dürften) (?:sehr )?gerne? (?:\\p{L}+ )?(?:Vereine|Gruppen|Einrichtungen|Initiativen|Familien|Kinder|Schulen)",
                    3),
            Cue.of(
                    "(?:würde|würden|könnte|könnten) (?:(?:wir|ich|gern|gerne|auch) ){0,3}(?:für|mit|bei) (?:eine?[nrm]? )(?:\\p{L}+e[nrsm]? )?(?:Verein|Einrichtung|Projekt|Initiative|Schule|Kita|Gruppe|Organisation)",
                    3),
            Cue.of(
                    "(?:wenn|falls|vielleicht) (?:ein|eine|jemand|wer|eure?|ihre)(?: \\p{L}+){0,3} (?:damit|davon|dafür|es|sie|ihn|das) (?:\\p{L}+ ){0,3}(?:anfangen|gebrauchen|brauchen|nutzen|haben) (?:kann|könnte|möchte|will|können)",
                    4),
            Cue.of("(?:brauchen|benötigen) wir (?!noch|sie|euch)(?:[^\\s.!?,]+ ){0,5}nicht mehr", 4),
            // "Ein Auto brauchen wir nicht, nur einen Fahrer": what follows is what is meant.
            Cue.of(
                    "(?<!(?:geld|lange|viel) )(?<!mehr als \\S{1,20} )(?<!mehr als \\S{1,20} \\S{1,20} )(?:brauchen|benötigen) wir (?!noch|sie|euch)(?:[^\\s.!?,]+ ){0,5}nicht(?!\\s*(?::|[,;–-]\\s*(?:aber|sondern|nur|wohl|doch|dafür)))",
                    4),
            Cue.of("(?:verschenke|zu vergeben)", 3),
            Cue.of("(?:schenken|schenke)", 1),
            Cue.of(
                    "(?:(?<!\\bit )(?:is|are|stands?|sits?|stays?) (?:currently |often |mostly |usually )?(?:empty|unused|idle)|(?:is|are) (?:very |most )?welcome to (?:use|borrow|have|take))",
                    3),
            Cue.of("at no cost|free of charge", 1),
            Cue.of("gerne? (?:dürfen|können) sich (?:dort |hier |bei uns |da )", 2),
            Cue.of("sozialen? Tage?s?", 2),
            Cue.of("Bei Interesse", 1),
            Cue.of("(?:geben|gebe) (?:wir |ich )?(?:[^\\s.!?,]+ ){0,8}(?:ab|weg)(?=\\s*(?:[.,;!?]|$))", 2),
            Cue.of("zu verschenken|verschenken|abzugeben|übrig haben|ausgemustert\\p{L}*", 4),
            Cue.of("(?:bieten|biete|anbieten|angeboten|bietet)", 3),
            Cue.of("(?:spenden|spende|stiften|überlassen|abgeben|weitergeben|weiterzugeben|spendieren)", 2),
            Cue.of(
                    "zur Verfügung (?:zu )?stellen|stellen? (?:wir |ich )?(?:\\p{L}+ ){0,9}zur Verfügung|zur Verfügung gestellt",
                    2),
            Cue.of(
                    "(?:würden?|möchten?|wollen?|können|kann|könnten) (?!(?-i:Sie)|ihr|uns |mir |jemand|wer)(?:[^\\s.!?]+ ){0,11}(?:helfen|unterstützen|anpacken|mitanpacken|engagieren|einbringen|mitmachen|übernehmen|begleiten|beraten|zurückgeben|aushelfen|mithelfen|beisteuern|unter die Arme greifen|zur Hand gehen|zur Seite stehen)",
                    3),
            Cue.of(
                    "(?:uns|mich) (?:sozial |gern |gerne |ehrenamtlich )*(?:engagieren|einbringen|nützlich machen)|social day|freiwilligentag|corporate volunteering",
                    3),
            Cue.of(
                    "(?:habe|haben|hätte|hätten|steht|stehen|bleibt|bleiben) (?:[^\\s!?]+ ){0,9}übrig|nicht mehr (?:brauchen|benötigen|gebraucht|benötigt)|brauchen wir nicht mehr|werden frei|wird frei",
                    3),
            Cue.of(
                    "(?:kostenlos|kostenfrei|unentgeltlich|gratis|pro bono) (?:\\p{L}+ ){0,3}(?:übernehmen|machen|abgeben|beraten|durchführen|abzugeben|überlassen)",
                    2),
            Cue.of("Angebot", 1));

    private static final List<Cue> REQUEST = List.of(
            Cue.of("(?:suchen|suche|sucht|gesucht)", 3),
            Cue.of("(?:brauchen|brauche|bräuchten|benötigen|benötigt|gebraucht|bräuchte)", 3),
            Cue.of("(?:fehlen|fehlt|mangelt)", 2),
            Cue.of(
                    "(?:könnten|können|dürften|dürfen) wir (?:[^\\s.!?]+ ){0,8}(?:leihen|ausleihen|borgen|ausborgen|bekommen|mieten|mitbenutzen)",
                    3),
            Cue.of("(?:könnte|kann|würde|hätte|mag) (?:uns|mir) (?:vielleicht |evtl |eventuell )?(?:jemand|wer)", 3),
            Cue.of("(?:still|also|urgently|desperately|really|badly|and) needs?|do you (?:happen to )?know|have no", 2),
            Cue.of(
                    "(?:hätte|hat|kann|könnte) (?:vielleicht |evtl |eventuell )?(?:jemand|wer|ein Betrieb|eine Firma) (?:[^\\s.!?]+ ){0,9}(?:für uns|uns)|(?:wanted|appeal)",
                    3),
            Cue.of(
                    "(?:könnten?|können) (?!(?-i:Sie)|ihr )(?:wir |ich )?(?:[^\\s.!?]+ ){0,9}(?:gebrauchen|brauchen|Verstärkung)|platzt aus allen Nähten",
                    3),
            Cue.of(
                    "(?:we|i|we're|i'm) (?:are |am )?(?:(?:urgently|still|now|currently|desperately|really|also) )*(?:looking for|searching for|seeking|in need of|in search of|short of|need|lack|would need|could do with|require)",
                    3),
            Cue.of(
                    "(?:our|unsere?[nr]?|the) (?:\\p{L}+ ){1,4}(?:needs?|lacks?|(?:is|are) (?:still )?(?:short of|missing|looking for|in need of))",
                    3),
            Cue.of(
                    "(?:we|i|it) (?:would|'d) (?:be |really )?(?:very |so |most |extremely )*(?:grateful|thankful|appreciate|brilliant)|would be (?:brilliant|wonderful|fantastic|great|a great help)|any chance|is a mess",
                    2),
            Cue.of(
                    "(?:could|can|would) (?:you|anyone|anybody|somebody|someone)(?: please)?|(?:is|are) there (?:anyone|anybody|somebody|someone|companies|a company)|please help",
                    2),
            Cue.of(
                    "(?:könnten|können|würden|möchten|dürfen|hätten) (?:(?-i:Sie)|wir (?-i:Sie)|wir euch)|(?:könnt|könntet|würdet|hättet) ihr",
                    2),
            Cue.of(
                    "(?:bitten|bitte ich|Bitte um|wünschen uns|wünschen|würden uns (?:sehr )?(?:über|freuen)|wären (?:sehr |wirklich |unendlich )?dankbar|freuen uns über|sind angewiesen)",
                    2),
            Cue.of(
                    "(?:wer|gibt es|kennen sie|kennt ihr|haben sie) (?:\\p{L}+ ){0,5}(?:kann|hilft|könnte|hat|jemanden|hätte|ein|eine|einen)",
                    2),
            Cue.of("(?:Hilfe|Unterstützung|Anfrage|Hilferuf|Bedarf|Spendenanfrage)", 1),
            Cue.of(
                    "(?:kaputt|defekt|undicht|in die Jahre gekommen|nicht leisten|kein Geld|überfordert|zu wenig|zu wenige)",
                    1));

    /** "Als Dank bieten wir Kaffee": no offer. */
    private static final Cue IN_RETURN = Cue.of(
            "als dank|als dankeschön|im gegenzug|dafür bieten|gegenleistung|natürlich bieten|zum dank|nennen wir sie|spendenbescheinigung|zuwendungsbestätigung",
            0);

    /** "Könnten Sie uns einen Raum zur Verfügung stellen": the verb of an offer in a question to the other. */
    private static final Cue ASKED = Cue.of(
            "(?:könnten|können|würden|möchten|könntet) (?:(?-i:Sie)|ihr)|(?:könnte|könnten|kann|würde) (?:uns )?jemand|ihre firma|ihr betrieb|ihr unternehmen|do you (?:happen to )?know|(?:could|can|would|might) (?:you|anyone|somebody|someone|a company|one of your)",
            0);

    /** What is neither and wants a person's answer, not an entry. */
    private static final Cue COMPLAINT = Cue.of(
            "beschwer(?:en|de)(?: uns| mich)?|verärgert|empört|sehr ärgerlich|enttäuscht|so geht das nicht|unverschämt\\p{L}*|unzufrieden",
            0);

    private static final Cue CIRCULAR = Cue.of(
            "newsletter|rundbrief|rundmail|abmelden|abbestellen|austragen|unsubscribe|save the date|in dieser ausgabe|impressum|im browser (?:ansehen|anzeigen)",
            0);

    private static final int LEAST_FOR_CIRCULAR = 3;
    private static final int STRONG = 3;

    /** Whoever has not said by then what it is about will not. */
    private static final int LONGEST = 10_000;

    /** "4 Std. im Monat" is no end. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?i:Std|ca|bzw|inkl|evtl|ggf|Pfr|Dr|Nr|z\\.B|approx))[.!?\\n]+|(?<=\\G.{600})");

    private static final int MARGIN = 1;

    private Sides() {}

    static SideReading read(String letter) {
        var text = letter.length() > LONGEST ? letter.substring(0, LONGEST) : letter;
        var circular = words(CIRCULAR, text);
        return circular.size() >= LEAST_FOR_CIRCULAR
                ? told(Side.UNCLEAR, circular, "Das klingt nach einem Rundbrief (%s): weder gesucht noch angeboten.")
                : weighed(text);
    }

    private static List<String> words(Cue cue, String text) {
        return cue.pattern()
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static SideReading weighed(String text) {
        var told = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> !IN_RETURN.pattern().matcher(sentence).find())
                .toList();
        var rest = String.join(". ", told);
        var offerWords = new ArrayList<String>();
        var requestWords = new ArrayList<String>();
        var own = told.stream()
                .filter(sentence -> !ASKED.pattern().matcher(sentence).find())
                .collect(Collectors.joining(". "));
        int offer = 0;
        for (var cue : OFFER) {
            var found = cue.pattern().matcher(own);
            if (found.find()) {
                offer += cue.points();
                offerWords.add(found.group());
                if (cue.points() > 3) {
                    rest = cue.pattern().matcher(rest).replaceAll(" ");
                }
            }
        }
        int request = 0;
        for (var cue : REQUEST) {
            var found = cue.pattern().matcher(rest);
            if (found.find()) {
                request += cue.points();
                requestWords.add(found.group());
            }
        }
        var complaint = words(COMPLAINT, text);
        if (!complaint.isEmpty() && Math.max(offer, request) < STRONG) {
            return told(
                    Side.UNCLEAR,
                    complaint,
                    "Das klingt nach einer Beschwerde (%s). Antworten Sie lieber selbst, statt etwas anzulegen.");
        }
        if (offer > request + MARGIN || (offer > request && requestWords.isEmpty())) {
            return told(Side.OFFER, offerWords, "Ein Angebot, denn da steht %s.");
        }
        if (request > offer + MARGIN || (request > offer && offerWords.isEmpty())) {
            return told(Side.REQUEST, requestWords, "Eine Anfrage, denn da steht %s.");
        }
        if (offer + request == 0) {
            return new SideReading(Side.UNCLEAR, List.of(), "Unklar: Es wird weder etwas gesucht noch angeboten.");
        }
        var both = new ArrayList<>(requestWords);
        both.addAll(offerWords);
        return told(
                Side.UNCLEAR,
                both,
                "Es klingt nach beidem, Anfrage und Angebot (%s). Legen Sie erst das eine an; derselbe Brief lässt sich dann noch einmal für das andere einlesen.");
    }

    private static SideReading told(Side side, List<String> words, String sentence) {
        var quoted = words.stream().limit(3).map("„%s“"::formatted).toList();
        return new SideReading(side, words, sentence.formatted(String.join(", ", quoted)));
    }
}
