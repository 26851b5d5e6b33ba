package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sentence that goes round: it says what is needed, and nothing of whom it is for. German, like all that leaves. */
@Component
class CallWords {
    /** What lets one think of health, flight, debt, faith or crime; such needs do not go round by themselves. */
    private static final Pattern SENSITIVE = Pattern.compile(
            "flücht|geflohen|asyl|suchthilfe|suchtkrank|drogen|alkohol|psychi|krank|\\bhiv\\b|behinder|schwanger|gewalt"
                    + "|missbrauch|frauenhaus|schulden|schuldner|obdachlos|wohnungslos|ohne wohnung|straffäll|strafgefang"
                    + "|häftling|gefängnis|hospiz|sterbe|trauer|insolvenz|gemeinde der|gläubig|transgeschlecht|queer",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REACHABLE = Pattern.compile("\\S+@\\S+\\.\\S+|(?:\\+49|0)[0-9][0-9 /()-]{4,}[0-9]");
    private static final int SHORTEST_NAME = 3;

    private final Texts texts;
    private final AskWords asks;

    CallWords(Texts texts, AskWords asks) {
        this.texts = texts;
        this.asks = asks;
    }

    boolean sensitive(SupportRequest request) {
        return request.minors()
                || request.confidentialPlace()
                || SENSITIVE
                        .matcher(request.question() + " " + request.purpose())
                        .find();
    }

    /** A first wording; a person reads it before it goes. */
    String sentence(SupportRequest request) {
        String question = anonymous(request.question().strip(), request);
        StringBuilder sentence = new StringBuilder(say("outreach.knows.sentence", Map.of("question", question)));
        String amount = asks.amount(request);
        if (!amount.isBlank() && !question.contains(amount)) {
            sentence.append(' ').append(say("outreach.knows.amount", Map.of("amount", bare(amount))));
        }
        if (request.wishDate() != null) {
            sentence.append(' ').append(say("outreach.knows.until", Map.of("date", request.wishDate())));
        }
        return sentence.toString();
    }

    private String anonymous(String text, SupportRequest request) {
        String clean = text;
        for (String name : names(request).toList()) {
            clean = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(clean)
                    .replaceAll(Matcher.quoteReplacement("…"));
        }
        return REACHABLE.matcher(clean).replaceAll("…");
    }

    /** What the sentence gives away: a name, an address, a number; "" when nothing. */
    String givenAway(String sentence, SupportRequest request) {
        String lower = sentence.toLowerCase(Locale.GERMAN);
        String name = names(request)
                .filter(one -> lower.contains(one.toLowerCase(Locale.GERMAN)))
                .findFirst()
                .orElse("");
        Matcher reachable = REACHABLE.matcher(sentence);
        return !name.isEmpty() ? name : reachable.find() ? reachable.group() : "";
    }

    private static Stream<String> names(SupportRequest request) {
        String contact = request.contactName().strip();
        return Stream.of(
                        request.organisationName().strip(),
                        contact,
                        contact.substring(contact.lastIndexOf(' ') + 1),
                        request.confidentialPlace() ? request.placeLabel().strip() : "")
                .filter(name -> name.length() >= SHORTEST_NAME);
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[.!?]+$", "");
    }

    private String say(String key, Map<String, ?> values) {
        return texts.text(Locale.GERMAN, key, values);
    }
}
