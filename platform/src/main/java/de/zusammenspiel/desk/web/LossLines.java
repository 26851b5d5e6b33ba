package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Ending;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A company is no more and somebody counts on it; somebody has died and a case still names her. */
@Component
class LossLines implements TodaySource {
    private final Organisations organisations;
    private final Endings endings;
    private final Challenges challenges;
    private final Agreements agreements;

    LossLines(Organisations organisations, Endings endings, Challenges challenges, Agreements agreements) {
        this.organisations = organisations;
        this.endings = endings;
        this.challenges = challenges;
        this.agreements = agreements;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.coordinator()) {
            return List.of();
        }
        List<TodayItem> items = new ArrayList<>();
        for (Ending ending : endings.all()) {
            for (AgreementCard one : agreements.ofOrganisation(ending.organisation())) {
                if (one.state().isChangeable() || one.state().isUnderWay()) {
                    items.add(lost(one, ending, ask));
                }
            }
        }
        List<Contact> deceased = organisations.deceased();
        if (!deceased.isEmpty()) {
            mourned(deceased, items, ask);
        }
        return items;
    }

    private static TodayItem lost(AgreementCard one, Ending ending, TodayAsk ask) {
        String path = "/vereinbarungen/" + one.number();
        return new TodayItem(
                TodayKind.AGREEMENT,
                one.requestNumber(),
                ending.since(),
                new TodayLine(
                        Urgency.TODAY,
                        one.companyName(),
                        ask.at(path),
                        ask.say("desk.line.companyGone", one.number(), one.nonProfitName()),
                        null,
                        List.of(Action.post(ask.say("directory.ending.back"), ask.at(path + "/neusuche")))));
    }

    private void mourned(List<Contact> deceased, List<TodayItem> items, TodayAsk ask) {
        Map<ContactId, Contact> byId = new HashMap<>();
        deceased.forEach(one -> byId.put(one.id(), one));
        Stream.concat(challenges.planned().stream(), challenges.waiting().stream())
                .filter(one -> one.contact() != null && byId.containsKey(one.contact()))
                .forEach(one -> items.add(asks(one, ask)));
        for (Contact contact : deceased) {
            for (AgreementCard one : agreements.ofOrganisation(contact.organisation())) {
                if ((one.state().isChangeable() || one.state().isUnderWay()) && names(one, contact)) {
                    items.add(agreed(one, contact, ask));
                }
            }
        }
    }

    private boolean names(AgreementCard card, Contact contact) {
        return agreements.get(card.id()).parties().stream()
                .filter(party -> party.organisation().equals(contact.organisation()))
                .map(Party::contactName)
                .anyMatch(contact.name()::equals);
    }

    private static TodayItem asks(Challenge one, TodayAsk ask) {
        String path = "/ansprachen/" + one.number();
        return item(
                TodayKind.OUTREACH,
                one.requestNumber(),
                DeskWords.day(one.plannedAt()),
                one.contactName() + ", " + one.organisationName(),
                ask.say("desk.line.contactDied.ask", one.number(), one.requestNumber()),
                path,
                ask);
    }

    private static TodayItem agreed(AgreementCard one, Contact contact, TodayAsk ask) {
        return item(
                TodayKind.AGREEMENT,
                one.requestNumber(),
                DeskWords.day(one.stateAt()),
                contact.name(),
                ask.say("desk.line.contactDied.agreement", one.number(), one.subject()),
                "/vereinbarungen/" + one.number(),
                ask);
    }

    private static TodayItem item(
            TodayKind kind, String about, LocalDate since, String subject, String sentence, String path, TodayAsk ask) {
        return new TodayItem(
                kind,
                about,
                since,
                new TodayLine(
                        Urgency.TODAY,
                        subject,
                        ask.at(path),
                        sentence,
                        null,
                        List.of(Action.link(ask.say("desk.go.contactDied"), ask.at(path)))));
    }
}
