package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Account;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is written to companies and to the members who ask them. */
@Component
class OutreachLetters {
    static final String ANSWER = "antwort";
    /** A company may think it over, and think better of it, for a quarter of a year. */
    static final Duration LINK_LIFE = Duration.ofDays(92);

    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Outbox outbox;
    private final Links links;
    private final Sites sites;
    private final Organisations organisations;
    private final Accounts accounts;
    private final AskWords words;
    private final Texts texts;

    OutreachLetters(
            Outbox outbox,
            Links links,
            Sites sites,
            Organisations organisations,
            Accounts accounts,
            AskWords words,
            Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.organisations = organisations;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
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
        outbox.send(Letter.to(Recipient.outside(contact.name(), email))
                .kind("outreach.challenge")
                .subject(words.subject(challenge))
                .greeting(challenge.greeting())
                .paragraphs(paragraphs(challenge.text()))
                .action(say("outreach.answer.YES"), page + "ja")
                .also(say("outreach.answer.PARTLY"), page + "teilweise")
                .also(say("outreach.answer.LATER"), page + "spaeter")
                .also(say("outreach.answer.NO"), page + "nein")
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
        staff(challenge)
                .ifPresent(account -> outbox.send(Letter.to(Recipient.staff(account.name(), account.email()))
                        .kind("outreach.assigned")
                        .subject(say(
                                "outreach.letter.assigned.subject",
                                Map.of("organisation", challenge.organisationName())))
                        .paragraph(say(
                                "outreach.letter.assigned.text",
                                Map.of(
                                        "by", by,
                                        "organisation", challenge.organisationName(),
                                        "number", challenge.requestNumber())))
                        .action(say("outreach.letter.open"), page(challenge))
                        .about(challenge.request().value())
                        .build()));
    }

    /** To the member, not to the company: nothing heard for a week. */
    void reminder(Challenge challenge) {
        staff(challenge)
                .ifPresent(account -> outbox.send(Letter.to(Recipient.staff(account.name(), account.email()))
                        .kind("outreach.reminder")
                        .subject(say(
                                "outreach.letter.reminder.subject",
                                Map.of("organisation", challenge.organisationName())))
                        .paragraph(say(
                                "outreach.letter.reminder.text",
                                Map.of(
                                        "organisation", challenge.organisationName(),
                                        "number", challenge.requestNumber(),
                                        "rests", challenge.restsOn() == null ? "" : challenge.restsOn())))
                        .action(say("outreach.letter.open"), page(challenge))
                        .about(challenge.request().value())
                        .build()));
    }

    /** To the member: the company has answered. */
    void news(Challenge challenge, String question, Answer answer, String note) {
        staff(challenge).ifPresent(account -> {
            Letter.Builder letter = Letter.to(Recipient.staff(account.name(), account.email()))
                    .kind("outreach.news")
                    .subject(say(
                            "outreach.letter.news.subject." + answer,
                            Map.of("organisation", challenge.organisationName())))
                    .paragraph(say(
                            "outreach.letter.news.text",
                            Map.of(
                                    "organisation", challenge.organisationName(),
                                    "number", challenge.requestNumber(),
                                    "question", question,
                                    "answer", say("outreach.answer." + answer))));
            if (!note.isBlank()) {
                letter.paragraph(say("outreach.letter.news.note", Map.of("note", note)));
            }
            outbox.send(letter.paragraph(say("outreach.letter.news.next." + answer))
                    .action(say("outreach.letter.open"), page(challenge))
                    .about(challenge.request().value())
                    .build());
        });
    }

    /**
     * To the company: thanks for the answer, and what happens now.
     *
     * @param outcome last part of the message key: what the answer led to
     */
    void thanks(Challenge challenge, SupportRequest request, String outcome) {
        toCompany(
                challenge,
                "outreach.thanks",
                say("outreach.letter.thanks.subject", Map.of("number", request.number())),
                List.of(
                        say(
                                "outreach.letter.thanks." + outcome,
                                Map.of(
                                        "question", request.question(),
                                        "organisation", request.organisationName(),
                                        "asker", challenge.askedByName())),
                        say("outreach.letter.thanks.change")));
    }

    /** To the company whose yes was not needed in the end; said the same day, and kindly. */
    void surplus(Challenge challenge, SupportRequest request) {
        toCompany(
                challenge,
                "outreach.surplus",
                say("outreach.letter.surplus.subject", Map.of("number", request.number())),
                List.of(
                        say("outreach.letter.surplus.text", Map.of("question", request.question())),
                        say("outreach.letter.surplus.kept")));
    }

    /** Answers what the company just did; somebody without a mail address hears it from the member. */
    private void toCompany(Challenge challenge, String kind, String subject, List<String> paragraphs) {
        Optional<Contact> contact = contact(challenge);
        String email = contact.map(Contact::email).orElse(null);
        if (email == null) {
            return;
        }
        outbox.send(Letter.to(Recipient.outside(challenge.contactName(), email))
                .kind(kind)
                .subject(subject)
                .paragraphs(paragraphs)
                .action(say("outreach.letter.see"), answerLink(challenge, email) + "/" + ANSWER)
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

    static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }

    private String say(String key) {
        return texts.text(LANGUAGE, key);
    }

    private String say(String key, Map<String, ?> values) {
        return texts.text(LANGUAGE, key, values);
    }
}
