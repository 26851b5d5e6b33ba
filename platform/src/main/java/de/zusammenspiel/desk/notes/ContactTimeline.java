package de.zusammenspiel.desk.notes;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.desk.notes.ContactEvent.Kind;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.PartnershipStep;
import de.zusammenspiel.directory.Partnerships;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls, letters, requests, asks, answers and steps of one organisation or one person in one list, the newest first. */
@Service
public class ContactTimeline {
    private static final int OF_A_KIND = 200;

    private final PhoneNotes notes;
    private final ContactSteps steps;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final SupportRequests requests;
    private final Challenges challenges;
    private final Agreements agreements;
    private final Outbox outbox;
    private final Texts texts;

    ContactTimeline(
            PhoneNotes notes,
            ContactSteps steps,
            Organisations organisations,
            Partnerships partnerships,
            SupportRequests requests,
            Challenges challenges,
            Agreements agreements,
            Outbox outbox,
            Texts texts) {
        this.notes = notes;
        this.steps = steps;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.requests = requests;
        this.challenges = challenges;
        this.agreements = agreements;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** @param person one of the organisation's contacts alone, or null for everything */
    @Transactional(readOnly = true)
    public List<ContactEvent> of(OrganisationId id, @Nullable Contact person, Locale locale) {
        Organisation organisation = organisations.get(id);
        List<ContactEvent> events = new ArrayList<>();
        for (PhoneNote note : notes.of(id, OF_A_KIND)) {
            if (person == null || person.id().equals(note.contact())) {
                events.add(note(note, locale));
            }
        }
        for (Challenge ask : challenges.of(id)) {
            if (person == null || person.id().equals(ask.contact())) {
                asked(ask, locale, events);
            }
        }
        for (SentMail mail : outbox.to(addresses(organisation, person), OF_A_KIND)) {
            events.add(letter(mail, locale));
        }
        if (person == null) {
            for (RequestCard request : requests.of(id)) {
                events.add(new ContactEvent(
                        request.stepAt(),
                        Kind.REQUEST,
                        texts.text(locale, "note.history.request", request.question()),
                        "/anfragen/" + request.number()));
            }
            for (AgreementCard agreement : agreements.ofOrganisation(id)) {
                events.add(new ContactEvent(
                        agreement.stateAt(),
                        Kind.AGREEMENT,
                        texts.text(
                                locale,
                                "note.history.agreement",
                                agreement.subject(),
                                texts.text(locale, "agreement.state." + agreement.state())),
                        "/vereinbarungen/" + agreement.number()));
            }
            partnerships.of(id).forEach(one -> partnership(one, locale, events));
        }
        for (ContactStep step : steps.done(id, OF_A_KIND)) {
            Instant done = step.doneAt();
            if (done != null && (person == null || person.id().equals(step.contact()))) {
                events.add(new ContactEvent(
                        done,
                        Kind.STEP,
                        texts.text(locale, "note.history.done", step.step()),
                        "/organisationen/" + id + "/kontaktgeschichte"));
            }
        }
        events.sort(Comparator.comparing(ContactEvent::at).reversed());
        return List.copyOf(events);
    }

    private Set<String> addresses(Organisation organisation, @Nullable Contact person) {
        Set<String> addresses = new LinkedHashSet<>();
        if (person != null) {
            add(person.email(), addresses);
        } else {
            add(organisation.email(), addresses);
            organisations.contactsOf(organisation.id()).forEach(one -> add(one.email(), addresses));
        }
        return addresses;
    }

    private static void add(@Nullable String address, Set<String> addresses) {
        if (address != null && !address.isBlank()) {
            addresses.add(address.toLowerCase(Locale.ROOT));
        }
    }

    private ContactEvent note(PhoneNote note, Locale locale) {
        String said = texts.text(locale, "note.history." + note.way(), note.caller(), note.sentence());
        LocalDate on = note.isOpen() ? note.nextOn() : null;
        Kind kind = switch (note.way()) {
            case CALL -> Kind.CALL;
            case MAIL -> Kind.MAIL;
            case VISIT -> Kind.VISIT;
        };
        return new ContactEvent(
                note.at(),
                kind,
                on == null ? said : said + " " + texts.text(locale, "note.history.next", note.nextStep(), on),
                "/notizen/" + note.id());
    }

    private void asked(Challenge ask, Locale locale, List<ContactEvent> events) {
        String url = "/ansprachen/" + ask.number();
        Instant asked = ask.askedAt();
        if (asked != null) {
            events.add(new ContactEvent(
                    asked,
                    Kind.ASK,
                    texts.text(locale, "note.history.ask", ask.requestNumber(), ask.askedByName()),
                    url));
        }
        Instant answered = ask.answeredAt();
        if (answered != null) {
            String state = texts.text(locale, "outreach.state." + ask.state());
            events.add(new ContactEvent(
                    answered,
                    Kind.ANSWER,
                    ask.answerNote().isBlank()
                            ? texts.text(locale, "note.history.answer", ask.requestNumber(), state)
                            : texts.text(
                                    locale, "note.history.answerSaid", ask.requestNumber(), state, ask.answerNote()),
                    url));
        }
    }

    private ContactEvent letter(SentMail mail, Locale locale) {
        Instant sent = mail.sentAt();
        String to = mail.toName().isBlank() ? mail.toEmail() : mail.toName();
        return new ContactEvent(
                sent == null ? mail.createdAt() : sent,
                Kind.LETTER,
                texts.text(locale, "note.history.letter", to, mail.subject()),
                "/post/" + mail.id());
    }

    private void partnership(Partnership one, Locale locale, List<ContactEvent> events) {
        for (PartnershipStep step : partnerships.steps(one.id())) {
            String stage = texts.text(locale, "directory.stage." + step.stage());
            String said = texts.text(locale, "note.history.partnership", one.aim(), stage);
            events.add(new ContactEvent(
                    step.at(),
                    Kind.PARTNERSHIP,
                    step.note().isBlank() ? said : said + " " + step.note(),
                    "/partnerschaften/" + one.id()));
        }
    }
}
