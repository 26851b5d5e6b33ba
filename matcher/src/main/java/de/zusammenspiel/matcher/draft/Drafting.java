package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.ConceptHit;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.phrase.AmountPhrases;
import de.zusammenspiel.matcher.phrase.Gazetteer;
import de.zusammenspiel.matcher.phrase.PlacePhrases;
import de.zusammenspiel.matcher.phrase.TimePhrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads mails. Deterministic; safe for many threads. */
public final class Drafting {

    private static final int LONGEST_TITLE = 80;

    /** As much as a person reads of a request. */
    private static final int LONGEST_WHAT = 600;

    /** A kind is taken if it weighs at least this part of the heaviest. */
    private static final double NEAR_HEAVIEST = 0.6;

    private static final double TELLING = 0.3;
    private static final double STRONG = 0.5;

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:wir|ich|suchen|sucht|gesucht|brauchen|braucht|benötigen|bieten|abzugeben|verschenken|we|need|needed|offer)\\b");
    private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+");
    private static final Pattern TRADE = Pattern.compile(
            "(?i) (?:koch|schneider|maler|gärtner|gaertner|zimmermann|zimmerer|fischer|bauer|schreiner|tischler|schlosser|weber|wagner|richter|fahrer|sänger|lehrer|förster|jäger|becker|bäcker|metzger|müller|schmied|schmidt"
                    + "|töpfer|glaser|sattler|drucker|schuster|schumacher|hauser|haus|garten|stein|holz|baum|wald|berg|kuchen|brot|apfel|sommer|winter|may|mai|baker|cook|taylor|carpenter|gardener|fisher|driver|young|field|fields|brown|wood)$");

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[!?])\\s+|(?<=[\\p{L})\"“]{2}\\.)(?<!\\b(?:Dr|Hr|Fr|St|Nr|Str|Tel|Prof|bzw|ca|inkl|evtl|ggf)\\.)\\s+(?=[\\p{Lu}\"„])|(?<=\\p{L}{4}\\.)(?<!Sept\\.)\\s+(?=\\d)|\\n\\s*\\n|\\n(?=[-*•\\d])|(?<=\\d{4}\\.)\\s+(?=\\p{Lu})");
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:vielen (?:lieben )?dank|danke|herzlichen dank|ich hoffe|wir hoffen|im anhang|anbei|bei (?:rück)?fragen|für rückfragen|melden sie sich|rufen sie|wir freuen uns (?:auf|von)|ich freue mich (?:auf|von)"
                    + "|gerne? (?:erzähl|zeig|nennen)|(?:über|auf) (?:eine|ihre|deine|eure) (?:\\p{L}+ )?(?:rückmeldung|antwort)|melde? (?:dich|euch)|(?:mein name ist|my name is)\\b(?!.*(?:such|brauch|benötig|biet|fehl|need|offer))|zur kenntnis|fyi\\b|seit \\d{4}\\b(?!.*(?:such|brauch|biet|fehl))"
                    + "|thank you|many thanks|looking forward|we look forward|please find|if you have any|we are an?\\b(?!.*(?:need|looking|offer|help))|wir sind (?:ein|eine|der|die|das)\\b(?!.*(?:such|brauch|benötig))|als (?:kleiner )?dank|schöne|bis bald|ich bin\\b(?!.*(?:such|brauch|biet)))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** What comes before the matter itself. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:nur |ganz )?(?:eine )?(?:ganz )?(?:kurze|kleine) frage\\s*[:–-]\\s*"
                    + "|hier (?:ist |spricht )?(?:frau|herr) \\p{L}+ (?:von|vom|aus)\\b[^,.]{0,60},\\s*"
                    + "|wie (?:\\p{L}+ ){0,5}(?:besprochen|telefoniert|vereinbart),?\\s*(?:hier [^:.]{0,60}:\\s*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern EMPTY_TITLE = Pattern.compile(
            "^(?:anfrage|frage|hilfe|bitte|angebot|unterstützung|bitte um (?:hilfe|unterstützung)|hallo|kontakt|neue nachricht|spende|kontaktformular|beschwerde|anliegen|(?:kurze )?frage|rückfrage|kooperation(?:sanfrage)?|zusammenarbeit|unser telefonat|(?:we would like to help|help|question|request|offer)|ehrenamt|engagement|\\W*)[!.? ]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** "Brauchen wir nicht mehr": the thing is there, and meant. */
    private static final Pattern SPARE = Pattern.compile(
            "((?:brauchen|benötigen|nutzen|verwenden) wir (?:[^\\s.!?,]+ ){0,6})nicht(?: mehr)?\\b(?!\\s*(?::|[,;-]\\s*(?:aber|sondern|nur|wohl|doch|dafür)\\b))",
            Pattern.CASE_INSENSITIVE);

    /** Whoever counts people for this wants hands. */
    private static final Pattern HELPING = Pattern.compile(
            "\\b(?:helfen|hilft|mithelfen|anpacken|schleppen|streichen|spülen|mitanpacken|zupacken|tragen|aufbauen|help|helpers|volunteers?|volunteering|get our hands dirty|getting our hands dirty)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whoever gives it away so gives a thing, whatever the thing is. */
    private static final Pattern GOODS = Pattern.compile(
            "\\b(?:überlassen|verschenken|abzugeben|abgeholt|ausgemustert\\w*|gebrauchte?[nrs]?|vom Hof|selbst abholen|abholen müsste|müssten? abgeholt|Selbstabhol\\w*|Wertstoffhof|give away|pick-?up|be collected)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final EnglishWords words;
    private final Gazetteer gazetteer;

    public Drafting(Understander understander) {
        this(understander, Gazetteer.NONE);
    }

    public Drafting(Understander understander, Gazetteer gazetteer) {
        this.words = new EnglishWords(understander);
        this.gazetteer = gazetteer;
    }

    /**
     * The draft of a request or an offer. Any text is allowed; what lies beyond 50,000 characters is not read.
     *
     * @param mail a mail as pasted, with or without its sender and subject lines
     * @param asOf the day dates without a year are meant from
     */
    public Draft draftOf(String mail, LocalDate asOf) {
        var parts = MailParts.of(mail, this::tells);
        var core = new ArrayList<String>();
        var aside = new ArrayList<String>();
        for (var sentence : sentences(parts.body())) {
            (ASIDE.matcher(sentence).find() ? aside : core).add(sentence);
        }
        if (core.isEmpty()) {
            core.addAll(aside);
            aside.clear();
        }
        shorten(core, aside);
        var what = capital(LEAD.matcher(String.join(" ", core)).replaceFirst(""));
        var whole = parts.subject() + "\n" + what;
        var concepts = words.concepts(SPARE.matcher(whole).replaceAll("$1"));
        var signature = new Signature(parts);
        var telling = core.stream()
                .filter(sentence -> !Sides.read(sentence).words().isEmpty())
                .collect(Collectors.joining(" "));
        var amount = AmountPhrases.inText(parts.subject() + "\n" + telling);
        var kinds = EnumSet.noneOf(ResourceKind.class);
        kinds.addAll(kinds(concepts));
        if (amount.text().isEmpty()) {
            amount = AmountPhrases.inText(whole);
        }
        if (amount.persons() != null && HELPING.matcher(what).find()) {
            kinds.add(ResourceKind.HANDS);
        }
        var side = Sides.read(whole + "\n" + String.join("\n", aside));
        if (side.side() == Draft.Side.OFFER && GOODS.matcher(what).find()) {
            kinds.add(ResourceKind.MATERIAL);
        }
        return new Draft(
                side,
                title(parts.subject(), core),
                what,
                kinds,
                concepts,
                amount,
                TimePhrases.inText(whole, asOf).orElse(null),
                PlacePhrases.in(whole + "\n" + String.join("\n", parts.signature()), gazetteer)
                        .orElse(null),
                signature.contact(),
                signature.organisation(),
                Stream.concat(aside.stream(), Stream.of(parts.above()))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** Whether a short line says what is wanted or given, when or how much; a trade that is a surname does not. */
    private boolean tells(String line) {
        return WEEKDAY.matcher(line).find()
                || AmountPhrases.inText(line).isUnderstood()
                || STATES.matcher(line).find()
                || (TWO_NAMES.matcher(line).matches()
                        && !TRADE.matcher(line).find()
                        && words.concepts(line).stream()
                                .anyMatch(hit -> !hit.concept().audience()
                                        && !hit.concept().general()
                                        && hit.weight() >= STRONG));
    }

    /** Of a long letter stays what asks or offers, then what says most; the rest is said beside. */
    private void shorten(List<String> core, List<String> aside) {
        int length = core.stream().mapToInt(sentence -> sentence.length() + 1).sum();
        if (length <= LONGEST_WHAT) {
            return;
        }
        var weights = core.stream().distinct().collect(Collectors.toMap(sentence -> sentence, this::weight));
        var kept = new HashSet<String>();
        int left = LONGEST_WHAT;
        for (var sentence : core.stream()
                .sorted(Comparator.comparingDouble((String one) -> -weights.getOrDefault(one, 0.0)))
                .toList()) {
            if (sentence.length() < left || kept.isEmpty()) {
                kept.add(sentence);
                left -= sentence.length() + 1;
            }
        }
        aside.addAll(core.stream().filter(sentence -> !kept.contains(sentence)).toList());
        core.retainAll(kept);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<String> sentences(String body) {
        return SENTENCE_END
                .splitAsStream(body)
                .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String title(String subject, List<String> sentences) {
        if (!EMPTY_TITLE.matcher(subject).matches()) {
            return shortened(subject);
        }
        var best = "";
        double most = 0;
        for (var sentence : sentences) {
            double weight = weight(sentence);
            if (weight > most) {
                most = weight;
                best = sentence;
            }
        }
        return shortened(best.isEmpty() && !sentences.isEmpty() ? sentences.getFirst() : best);
    }

    /** How much a sentence says of what it is about. */
    private double weight(String sentence) {
        double weight = words.concepts(sentence).stream()
                .filter(hit -> !hit.concept().audience() && !hit.concept().general())
                .mapToDouble(ConceptHit::weight)
                .sum();
        return Sides.read(sentence).side() == Draft.Side.UNCLEAR ? weight : weight + 1;
    }

    private static String shortened(String text) {
        var title = capital(LEAD.matcher(text).replaceFirst("").replaceFirst("[.!]+$", ""));
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE - 2);
        return title.substring(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 2) + " …";
    }

    private static Set<ResourceKind> kinds(List<ConceptHit> concepts) {
        var weights = new EnumMap<ResourceKind, Double>(ResourceKind.class);
        for (var hit : concepts) {
            var concept = hit.concept();
            if (concept.audience() || hit.weight() < TELLING) {
                continue;
            }
            double each = hit.weight()
                    * (concept.general() ? TELLING : 1)
                    / concept.kinds().size();
            concept.kinds().forEach(kind -> weights.merge(kind, each, Double::sum));
        }
        double heaviest =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        var kinds = EnumSet.noneOf(ResourceKind.class);
        weights.forEach((kind, weight) -> {
            if (weight >= NEAR_HEAVIEST * heaviest) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
