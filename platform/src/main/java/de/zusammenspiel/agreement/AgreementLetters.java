package de.zusammenspiel.agreement;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written to the two sides and to the member who accompanies them. */
@Component
class AgreementLetters {
    static final String ACCOMPANY = "begleitung";
    private static final Locale LANGUAGE = Locale.GERMAN;
    private static final Duration LIFE = Duration.ofDays(90);
    private static final Duration LONG_LIFE = Duration.ofDays(400);

    private final Outbox outbox;
    private final Links links;
    private final Accounts accounts;
    private final ContributionWords words;
    private final Texts texts;

    AgreementLetters(Outbox outbox, Links links, Accounts accounts, ContributionWords words, Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
    }

    void pleaseConfirm(Agreement agreement, Party party) {
        String email = party.contactEmail();
        if (email == null) {
            return;
        }
        Map<String, Object> slots = slots(agreement, party);
        outbox.send(letter(agreement, party, email, "agreement.confirm")
                .subject(say("agreement.letter.confirm.subject", slots))
                .paragraph(say("agreement.letter.confirm.news", slots))
                .paragraphs(given(agreement))
                .paragraph(when(agreement))
                .action(
                        say("agreement.letter.confirm.action", slots),
                        links.issue(Confirmations.LINK, party.id(), party.person(), email, LIFE) + "/"
                                + Confirmations.LINK)
                .after(say("agreement.letter.confirm.after", slots))
                .build());
    }

    /** Both have said yes: how the two reach each other, and who calls first. */
    void stands(Agreement agreement, Actor by) {
        for (Party party : agreement.parties()) {
            String email = party.contactEmail();
            if (email == null) {
                continue;
            }
            Party other = agreement.party(party.side().other());
            Map<String, Object> slots = slots(agreement, party);
            Letter.Builder letter = letter(agreement, party, email, "agreement.stands")
                    .subject(say("agreement.letter.stands.subject", slots))
                    .paragraph(say("agreement.letter.stands.news", slots))
                    .paragraphs(given(agreement))
                    .paragraph(when(agreement))
                    .paragraphs(reach(other, slots))
                    .paragraph(say("agreement.letter.stands.first", slots))
                    .after(say("agreement.letter.noReceipt", slots));
            boolean justConfirmed = by.kind() == Actor.Kind.GUEST && by.name().equals(party.person());
            outbox.send(justConfirmed ? letter.direct().build() : letter.build());
        }
        runner(agreement).ifPresent(member -> outbox.send(toRunner(agreement, member, "stands")));
    }

    /** Nothing comes of it: both hear it at once, kindly, and what happens now; why is told by the coordinator's own words. */
    void cancelled(Agreement agreement, boolean searched, String reason, String word) {
        for (Party party : agreement.parties()) {
            String email = party.contactEmail();
            if (email == null) {
                continue;
            }
            Map<String, Object> slots = slots(agreement, party);
            String then = party.side() == Side.COMPANY ? "company" : searched ? "searched" : "nonProfit";
            Letter.Builder letter = letter(agreement, party, email, "agreement.cancelled")
                    .subject(say("agreement.letter.cancelled.subject", slots))
                    .paragraph(say("agreement.letter.cancelled.news", slots));
            if (!word.isBlank()) {
                letter.paragraph(word);
            }
            // Whoever counts on it must not wait for next month's letter.
            outbox.send(letter.paragraph(say("agreement.letter.cancelled." + then, slots))
                    .after(say("agreement.letter.cancelled.after", slots))
                    .direct()
                    .build());
        }
        runner(agreement).ifPresent(member -> {
            Map<String, Object> slots = slots(agreement, agreement.companyParty());
            slots.put("reason", reason);
            outbox.send(Letter.to(Recipient.staff(member.name(), member.email()))
                    .kind("agreement.runner")
                    .subject(say("agreement.letter.runner.cancelled.subject", slots))
                    .paragraph(say("agreement.letter.runner.cancelled.news", slots))
                    .about(caseId(agreement))
                    .build());
        });
    }

    /** The first contact is due: the runner is reminded, or, where there is none, whoever is to call. */
    void firstContact(Agreement agreement) {
        Optional<Member> member = runner(agreement);
        if (member.isPresent()) {
            outbox.send(toRunner(agreement, member.get(), "firstContact"));
            return;
        }
        Party party = agreement.nonProfitParty();
        String email = party.contactEmail();
        if (email != null) {
            Map<String, Object> slots = slots(agreement, party);
            outbox.send(letter(agreement, party, email, "agreement.firstContact")
                    .subject(say("agreement.letter.firstContact.subject", slots))
                    .paragraph(say("agreement.letter.firstContact.outside", slots))
                    .paragraphs(reach(agreement.companyParty(), slots))
                    .build());
        }
    }

    private Letter toRunner(Agreement agreement, Member member, String which) {
        Map<String, Object> slots = slots(agreement, agreement.companyParty());
        return Letter.to(Recipient.staff(member.name(), member.email()))
                .kind("agreement.runner")
                .subject(say("agreement.letter.runner." + which + ".subject", slots))
                .paragraph(say("agreement.letter.runner." + which + ".news", slots))
                .paragraph(when(agreement))
                .action(
                        say("agreement.letter.runner.action", slots),
                        links.issue(ACCOMPANY, agreement.id().value(), member.name(), member.email(), LONG_LIFE) + "/"
                                + ACCOMPANY)
                .about(caseId(agreement))
                .build();
    }

    /** The one question. */
    void howWasIt(Agreement agreement, Party party, boolean again) {
        String email = party.contactEmail();
        if (email == null) {
            return;
        }
        Map<String, Object> slots = slots(agreement, party);
        outbox.send(letter(agreement, party, email, again ? "agreement.howAgain" : "agreement.how")
                .subject(say("agreement.letter.how.subject", slots))
                .paragraph(say(again ? "agreement.letter.how.again" : "agreement.letter.how.news", slots))
                .paragraphs(given(agreement))
                .action(
                        say("agreement.letter.how.action", slots),
                        links.issue(Deliveries.QUESTION, party.id(), party.person(), email, LIFE) + "/"
                                + Deliveries.QUESTION)
                .build());
    }

    /** @return false when there is no address: then somebody gives thanks in person */
    boolean thanks(Agreement agreement, String text) {
        Party party = agreement.companyParty();
        String email = party.contactEmail();
        if (email == null) {
            return false;
        }
        outbox.send(letter(agreement, party, email, "agreement.thanks")
                .subject(say("agreement.letter.thanks.subject", slots(agreement, party)))
                .paragraphs(List.of(text.strip().split("\\R\\s*\\R")))
                .direct() // the company has just done what it promised
                .build());
        return true;
    }

    /** The members who made it happen hear of it, too. */
    void thanksInside(Agreement agreement, List<UUID> members) {
        Map<String, Object> slots = slots(agreement, agreement.companyParty());
        members.stream()
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(account -> accounts.member(account).stream())
                .forEach(member -> outbox.send(Letter.to(Recipient.staff(member.name(), member.email()))
                        .kind("agreement.thanksInside")
                        .subject(say("agreement.letter.inside.subject", slots))
                        .paragraph(say("agreement.letter.inside.news", slots))
                        .about(caseId(agreement))
                        .build()));
    }

    private Optional<Member> runner(Agreement agreement) {
        UUID runner = agreement.runner();
        return runner == null ? Optional.empty() : accounts.member(runner);
    }

    private Letter.Builder letter(Agreement agreement, Party party, String email, String kind) {
        return Letter.to(Recipient.outside(party.contactName(), email))
                .kind(kind)
                .about(caseId(agreement));
    }

    private static @Nullable UUID caseId(Agreement agreement) {
        SupportRequestId request = agreement.request();
        return request == null ? null : request.value();
    }

    private List<String> given(Agreement agreement) {
        List<String> paragraphs = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Contribution> given = agreement.given(side);
            if (!given.isEmpty()) {
                paragraphs.add(say(
                        "agreement.letter.gives",
                        Map.of(
                                "name", agreement.party(side).organisationName(),
                                "what",
                                        given.stream()
                                                .map(one -> words.line(one, LANGUAGE))
                                                .collect(Collectors.joining("; ")))));
            }
        }
        return paragraphs;
    }

    private String when(Agreement agreement) {
        LocalDate from = agreement.from();
        LocalDate until = agreement.until();
        String when = from != null && until != null && !from.equals(until)
                ? texts.text(LANGUAGE, "agreement.when.fromUntil", from, until)
                : from != null
                        ? texts.text(LANGUAGE, "agreement.when.on", from)
                        : until != null
                                ? texts.text(LANGUAGE, "agreement.when.until", until)
                                : texts.text(LANGUAGE, "agreement.when.open");
        return agreement.place().isBlank()
                ? texts.text(LANGUAGE, "agreement.letter.when", when)
                : texts.text(LANGUAGE, "agreement.letter.whenWhere", when, agreement.place());
    }

    /** How the other side is reached, if we know more than its name. */
    private List<String> reach(Party party, Map<String, Object> slots) {
        if (party.contactPhone() == null && party.contactEmail() == null) {
            return List.of();
        }
        return List.of(say("agreement.letter.stands.reach", slots)
                + " "
                + Stream.of(party.person(), party.contactPhone(), party.contactEmail())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }

    private static Map<String, Object> slots(Agreement agreement, Party party) {
        Map<String, Object> slots = new HashMap<>();
        slots.put("number", agreement.number());
        slots.put("subject", agreement.subject());
        slots.put("company", agreement.companyName());
        slots.put("nonProfit", agreement.nonProfitName());
        slots.put("other", agreement.party(party.side().other()).organisationName());
        slots.put("firstContact", agreement.firstContactBy());
        LocalDate until = agreement.firstContactUntil();
        if (until != null) {
            slots.put("until", until);
        }
        return slots;
    }

    private String say(String key, Map<String, ?> slots) {
        return texts.text(LANGUAGE, key, slots);
    }
}
