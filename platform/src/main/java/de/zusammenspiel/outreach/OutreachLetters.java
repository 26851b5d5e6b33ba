package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Account;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Sites;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is written to companies and to the members who ask them. */
@Component
class OutreachLetters {
    static final String ANSWER = "antwort";
    /** A company may think it over, and think better of it, for a quarter of a year. */
    static final Duration LINK_LIFE = Duration.ofDays(92);

    private final Outbox outbox;
    private final Links links;
    private final Sites sites;
    private final Organisations organisations;
    private final Accounts accounts;
    private final AskWords words;
    private final Letters letters;

    OutreachLetters(
            Outbox outbox,
            Links links,
            Sites sites,
            Organisations organisations,
            Accounts accounts,
            AskWords words,
            Letters letters) {
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.organisations = organisations;
        this.accounts = accounts;
        this.words = words;
        this.letters = letters;
    }

    Optional<Contact> contact(Challenge challenge) {
        return challenge.contact() == null ? Optional.empty() : organisations.contact(challenge.contact());
    }

    /** The challenge itself, in the member's name; four answers, each one click. */
    void challenge(Challenge challenge) {
        Contact contact = contact(challenge)
                .filter(Contact::mayBeMailed)
                .orElseThrow(() -> new NoMailBasis(challenge.organisationName()));
        String email = contact.email();
        if (email == null) {
            throw new NoMailBasis(challenge.organisationName());
        }
        if (outbox.budget(email, challenge.request().value()).spent()) {
            throw new MailBudgetSpent(contact.name());
        }
        String page = answerLink(challenge, email) + "/" + ANSWER + "?wahl=";
        outbox.send(letters.writeEdited(
                        OutreachLetterKinds.CHALLENGE,
                        Recipient.outside(contact.name(), email),
                        words.onlySubject(challenge),
                        LetterText.paragraphs(challenge.text()),
                        page + "ja",
                        page + "teilweise",
                        page + "spaeter",
                        page + "nein")
                .greeting(challenge.greeting())
                .from(sender(challenge))
                .about(challenge.request().value())
                .build());
    }

    /** Whether the platform has written to this person as often as it may in this case. */
    boolean budgetSpent(Challenge challenge) {
        return contact(challenge)
                .map(Contact::email)
                .filter(email ->
                        outbox.budget(email, challenge.request().value()).spent())
                .isPresent();
    }

    /** To the member somebody else chose to ask. */
    void assigned(Challenge challenge, String by) {
        toAsker(challenge, OutreachLetterKinds.ASSIGNED, Map.of("von", by));
    }

    /** The same for several asks at once: one letter, not ten. */
    void assigned(List<Challenge> asks, String by) {
        if (asks.size() == 1) {
            assigned(asks.getFirst(), by);
            return;
        }
        String names = asks.stream()
                .map(Challenge::organisationName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        staff(asks.getFirst())
                .ifPresent(account -> outbox.send(letters.write(
                                OutreachLetterKinds.ASSIGNED_SEVERAL,
                                Recipient.staff(account.name(), account.email()),
                                Map.of("von", by, "anzahl", asks.size(), "unternehmen", names),
                                "/" + sites.current().slug() + "/meine-ansprachen")
                        .build()));
    }

    /** To the member, not to the company: nothing heard for a week. */
    void reminder(Challenge challenge) {
        LocalDate rests = challenge.restsOn();
        toAsker(challenge, OutreachLetterKinds.REMINDER, Map.of("bis", rests == null ? "" : rests));
    }

    /** To the member: the company has answered. */
    void news(Challenge challenge, String question, Answer answer, String note) {
        toAsker(challenge, OutreachLetterKinds.news(answer), Map.of("frage", question, "bemerkung", note));
    }

    private void toAsker(Challenge challenge, LetterKind kind, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("unternehmen", challenge.organisationName());
        values.put("nummer", challenge.requestNumber());
        staff(challenge)
                .ifPresent(account -> outbox.send(
                        letters.write(kind, Recipient.staff(account.name(), account.email()), values, page(challenge))
                                .about(challenge.request().value())
                                .build()));
    }

    /** To the company: thanks for the answer, and what happens now. */
    void thanks(Challenge challenge, SupportRequest request, OutreachLetterKinds.Outcome outcome) {
        toCompany(
                challenge,
                outcome.letter(),
                "outreach.thanks",
                Map.of(
                        "nummer", request.number(),
                        "frage", request.question(),
                        "organisation", request.organisationName()));
    }

    /** To the company whose yes was not needed in the end; said the same day, and kindly. */
    void surplus(Challenge challenge, SupportRequest request) {
        toCompany(
                challenge,
                OutreachLetterKinds.SURPLUS,
                OutreachLetterKinds.SURPLUS.id(),
                Map.of("nummer", request.number(), "frage", request.question()));
    }

    /** Answers what the company just did; somebody without a mail address hears it from the member. */
    private void toCompany(Challenge challenge, LetterKind letter, String kind, Map<String, ?> values) {
        Optional<Contact> contact = contact(challenge);
        String email = contact.map(Contact::email).orElse(null);
        if (email == null) {
            return;
        }
        outbox.send(letters.write(
                        letter,
                        Recipient.outside(challenge.contactName(), email),
                        values,
                        answerLink(challenge, email) + "/" + ANSWER)
                .kind(kind)
                .from(sender(challenge))
                .about(challenge.request().value())
                .direct()
                .build());
    }

    private String answerLink(Challenge challenge, String email) {
        return links.issue(ANSWER, challenge.id().value(), challenge.addressee(), email, LINK_LIFE);
    }

    private Optional<Account> staff(Challenge challenge) {
        return accounts.find(challenge.askedBy()).filter(account -> !account.disabled());
    }

    private Sender sender(Challenge challenge) {
        return staff(challenge)
                .map(account -> Sender.of(challenge.askedByName(), account.email()))
                .orElseGet(() ->
                        Sender.of(sites.current().contactName(), sites.current().contactEmail()));
    }

    private String page(Challenge challenge) {
        return "/" + sites.current().slug() + "/ansprachen/" + challenge.number();
    }
}
