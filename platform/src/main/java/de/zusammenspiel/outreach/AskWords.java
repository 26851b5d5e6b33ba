package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.HashMap;
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
    private final Organisations organisations;
    private final Letters letters;

    AskWords(
            Texts texts,
            Ties ties,
            Sites sites,
            QuantityWords quantities,
            Organisations organisations,
            Letters letters) {
        this.organisations = organisations;
        this.letters = letters;
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
        LocalDate until = request.wishDate();
        return letters.draft(
                        OutreachLetterKinds.CHALLENGE,
                        Map.of(
                                "unternehmen", organisations.get(organisation).name(),
                                "woher", whence(organisation, asker),
                                "organisation", applicant(request),
                                "frage", sentence(request.question()),
                                "bis", until == null ? "" : until,
                                "umfang", sentence(amount(request)),
                                "zweck", sentence(request.purpose()),
                                "eigenes", sentence(request.participation()),
                                "angebot", offer == null ? "" : bare(offer.what())))
                .draft();
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
        return letters.draft(OutreachLetterKinds.CHALLENGE, onlySubject(challenge))
                .subject();
    }

    /** Values for a challenge whose text stands already. */
    Map<String, Object> onlySubject(Challenge challenge) {
        Map<String, Object> values = new HashMap<>();
        OutreachLetterKinds.CHALLENGE.slots().forEach(slot -> values.put(slot.name(), ""));
        values.put("unternehmen", challenge.organisationName());
        return values;
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
        return clean.isEmpty() || clean.matches("(?s).*[.!?]") ? clean : clean + ".";
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[.!?]+$", "");
    }

    private String say(String key, Map<String, ?> values) {
        return texts.text(LANGUAGE, key, values);
    }
}
