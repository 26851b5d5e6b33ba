package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words a member starts from: a letter in her own name, three sentences for a call. Companies are written to in German. */
@Component
public class AskWords {
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Texts texts;
    private final Ties ties;
    private final Sites sites;
    private final QuantityWords quantities;

    AskWords(Texts texts, Ties ties, Sites sites, QuantityWords quantities) {
        this.texts = texts;
        this.ties = ties;
        this.sites = sites;
        this.quantities = quantities;
    }

    String greeting(String contactName) {
        return contactName.isBlank()
                ? say("outreach.ask.greetingNobody", Map.of())
                : say("outreach.ask.greeting", Map.of("name", contactName));
    }

    /** The letter without greeting and signature. */
    String text(SupportRequest request, OrganisationId organisation, @Nullable Offer offer, UUID asker) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(whence(organisation, asker));
        paragraphs.add(need(request));
        if (offer != null) {
            paragraphs.add(say("outreach.ask.offer", Map.of("offer", bare(offer.what()))));
        }
        paragraphs.add(say("outreach.ask.question", Map.of()));
        return String.join("\n\n", paragraphs);
    }

    private String whence(OrganisationId organisation, UUID asker) {
        Optional<Tie> tie = ties.knowing(organisation).stream()
                .filter(one -> one.account().equals(asker))
                .findFirst();
        if (tie.isPresent() && !tie.get().origin().isBlank()) {
            return say("outreach.ask.tieFrom", Map.of("origin", tie.get().origin()));
        }
        return tie.isPresent()
                ? say("outreach.ask.tie", Map.of())
                : say("outreach.ask.noTie", Map.of("group", group()));
    }

    private String need(SupportRequest request) {
        StringBuilder need = new StringBuilder(say(
                "outreach.ask.need",
                Map.of("organisation", applicant(request), "question", sentence(request.question()))));
        if (request.wishDate() != null) {
            need.append(' ').append(say("outreach.ask.until", Map.of("date", request.wishDate())));
        }
        String amount = amount(request);
        if (!amount.isBlank()) {
            need.append(' ').append(say("outreach.ask.amount", Map.of("amount", sentence(amount))));
        }
        if (!request.purpose().isBlank()) {
            need.append(' ').append(say("outreach.ask.purpose", Map.of("purpose", sentence(request.purpose()))));
        }
        if (!request.participation().isBlank()) {
            need.append(' ')
                    .append(say(
                            "outreach.ask.participation", Map.of("participation", sentence(request.participation()))));
        }
        return need.toString();
    }

    /** How much is needed, in the applicant's words or in numbers. */
    public String amount(SupportRequest request) {
        return request.amount().isBlank()
                ? quantities.of(new Quantity(request.persons(), request.hours(), request.pieces()))
                : request.amount();
    }

    /** What to say on the phone: who calls, what is needed, what may be answered. */
    public List<String> threeSentences(Challenge challenge, SupportRequest request) {
        return List.of(
                say("outreach.call.who", Map.of("asker", challenge.askedByName(), "group", group())),
                say(
                        request.wishDate() == null ? "outreach.call.need" : "outreach.call.needUntil",
                        request.wishDate() == null
                                ? Map.of("organisation", applicant(request), "question", bare(request.question()))
                                : Map.of(
                                        "organisation", applicant(request),
                                        "question", bare(request.question()),
                                        "date", request.wishDate())),
                say("outreach.call.question", Map.of()));
    }

    public String subject(Challenge challenge) {
        return say("outreach.ask.subject", Map.of("organisation", challenge.organisationName()));
    }

    public String signature(Challenge challenge) {
        return challenge.askedByName() + "\n" + group();
    }

    /** The whole message to take along into one's own mail or messenger. */
    public String message(Challenge challenge, String url) {
        return String.join(
                "\n\n",
                challenge.greeting(),
                challenge.text(),
                say("outreach.ask.answerHere", Map.of("url", url)),
                say("outreach.ask.farewell", Map.of()) + "\n" + signature(challenge));
    }

    private String group() {
        Site site = sites.current();
        return say(site.hasGroup() ? "outreach.group" : "outreach.house", Map.of("site", site.name()));
    }

    private String applicant(SupportRequest request) {
        return request.organisationName().isBlank()
                ? say("outreach.ask.somebody", Map.of())
                : request.organisationName();
    }

    private static String sentence(String text) {
        String clean = text.strip();
        return clean.matches("(?s).*[.!?]") ? clean : clean + ".";
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[.!?]+$", "");
    }

    private String say(String key, Map<String, ?> values) {
        return texts.text(LANGUAGE, key, values);
    }
}
