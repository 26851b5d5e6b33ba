package de.zusammenspiel.desk.handover;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.identity.Account;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.Sender;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written when somebody takes over. */
@Component
class HandoverLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Agreements agreements;
    private final Sites sites;
    private final Letters letters;

    HandoverLetters(Outbox outbox, Accounts accounts, Agreements agreements, Sites sites, Letters letters) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.agreements = agreements;
        this.sites = sites;
        this.letters = letters;
    }

    void planned(Handover handover, Member successor) {
        Site site = sites.current();
        outbox.send(letters.write(
                        HandoverLetterKinds.PLANNED,
                        Recipient.staff(successor.name(), successor.email()),
                        Map.of("abgebend", handover.leaverName(), "bis", handover.onDay(), "worte", handover.words()),
                        "/" + site.slug() + "/uebergabe/" + handover.id() + "/erste-woche")
                .build());
    }

    /** Everybody once, with all that concerns them. */
    int introduce(Handover handover, List<OpenCase> cases) {
        Account successor = accounts.find(handover.successor()).orElseThrow();
        Map<String, Person> people = new LinkedHashMap<>();
        for (OpenCase one : cases) {
            SupportRequest request = one.request();
            add(people, request.contactName(), request.contactEmail(), request);
            for (AgreementCard card : one.promises()) {
                Agreement agreement = agreements.get(card.id());
                for (Party party : agreement.parties()) {
                    add(people, party.contactName(), party.contactEmail(), request);
                }
            }
        }
        people.forEach((email, person) -> introduce(email, person, handover, successor));
        return people.size();
    }

    private static void add(Map<String, Person> people, String name, @Nullable String email, SupportRequest request) {
        if (email != null) {
            people.computeIfAbsent(
                            email.toLowerCase(Locale.ROOT),
                            key -> new Person(name, request.id().value()))
                    .questions
                    .add("„" + request.question() + "“ (" + request.number() + ")");
        }
    }

    private void introduce(String email, Person person, Handover handover, Account successor) {
        outbox.send(letters.write(
                        HandoverLetterKinds.INTRODUCTION,
                        Recipient.outside(person.name, email),
                        Map.of(
                                "neu", successor.name(),
                                "abgebend", handover.leaverName(),
                                "anfragen", List.copyOf(person.questions)))
                .from(Sender.of(successor.name(), successor.email()))
                .about(person.firstCase)
                .build());
    }

    /** Somebody outside, and what we have to do with each other. */
    private static final class Person {
        private final String name;
        private final UUID firstCase;
        private final Set<String> questions = new LinkedHashSet<>();

        Person(String name, UUID firstCase) {
            this.name = name;
            this.firstCase = firstCase;
        }
    }
}
