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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads mails. Deterministic; safe for many threads. */
public final class Drafting {

    private static final int LONGEST_TITLE = 80;

    /** A kind is taken if it weighs at least this part of the heaviest. */
    private static final double NEAR_HEAVIEST = 0.6;

    private static final double TELLING = 0.3;

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[!?])\\s+|(?<=[\\p{L})\"“]{2}\\.)\\s+(?=[\\p{Lu}\"„])|\\n\\s*\\n|\\n(?=[-*•\\d])|(?<=\\d{4}\\.)\\s+(?=\\p{Lu})");
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:vielen (?:lieben )?dank|danke|herzlichen dank|ich hoffe|wir hoffen|im anhang|anbei|bei (?:rück)?fragen|für rückfragen|melden sie sich|rufen sie|wir freuen uns (?:auf|von)|ich freue mich (?:auf|von)"
                    + "|gerne? (?:erzähl|zeig)|wir sind (?:ein|eine|der|die|das)\\b(?!.*(?:such|brauch|benötig))|als (?:kleiner )?dank|schöne|bis bald|ich bin\\b(?!.*(?:such|brauch|biet)))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EMPTY_TITLE = Pattern.compile(
            "^(?:anfrage|frage|hilfe|bitte|angebot|unterstützung|bitte um (?:hilfe|unterstützung)|hallo|kontakt|neue nachricht|spende|kontaktformular|ehrenamt|engagement|\\W*)[!.? ]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Understander understander;
    private final Gazetteer gazetteer;

    public Drafting(Understander understander) {
        this(understander, Gazetteer.NONE);
    }

    public Drafting(Understander understander, Gazetteer gazetteer) {
        this.understander = understander;
        this.gazetteer = gazetteer;
    }

    /**
     * The draft of a request or an offer. Any text is allowed; what lies beyond 50,000 characters is not read.
     *
     * @param mail a mail as pasted, with or without its sender and subject lines
     * @param asOf the day dates without a year are meant from
     */
    public Draft draftOf(String mail, LocalDate asOf) {
        var parts = MailParts.of(mail);
        var core = new ArrayList<String>();
        var aside = new ArrayList<String>();
        for (var sentence : sentences(parts.body())) {
            (ASIDE.matcher(sentence).find() ? aside : core).add(sentence);
        }
        if (core.isEmpty()) {
            core.addAll(aside);
            aside.clear();
        }
        var what = String.join(" ", core);
        var whole = parts.subject() + "\n" + what;
        var concepts = understander.understand(whole).concepts();
        var signature = new Signature(parts);
        return new Draft(
                Sides.read(whole),
                title(parts.subject(), core),
                what,
                kinds(concepts),
                concepts,
                AmountPhrases.inText(whole),
                TimePhrases.inText(whole, asOf).orElse(null),
                PlacePhrases.in(whole + "\n" + String.join("\n", parts.signature()), gazetteer)
                        .orElse(null),
                signature.contact(),
                signature.organisation(),
                String.join(" ", aside));
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
            double weight = understander.understand(sentence).concepts().stream()
                    .filter(hit -> !hit.concept().audience() && !hit.concept().general())
                    .mapToDouble(ConceptHit::weight)
                    .sum();
            if (Sides.read(sentence).side() != Draft.Side.UNCLEAR) {
                weight += 1;
            }
            if (weight > most) {
                most = weight;
                best = sentence;
            }
        }
        return shortened(best.isEmpty() && !sentences.isEmpty() ? sentences.getFirst() : best);
    }

    private static String shortened(String text) {
        var bare = text.replaceFirst("[.!]+$", "");
        var title = bare.isEmpty() ? "" : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
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
