package de.zusammenspiel.agreement;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private static final Duration LIFE = Duration.ofDays(90);
    private static final Duration LONG_LIFE = Duration.ofDays(400);

    private final Outbox outbox;
    private final Links links;
    private final Accounts accounts;
    private final ContributionWords words;
    private final Letters letters;
    private final Texts texts;

    AgreementLetters(
            Outbox outbox, Links links, Accounts accounts, ContributionWords words, Letters letters, Texts texts) {
        this.letters = letters;
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
        Locale locale = locale(email);
        outbox.send(letters.write(
                        AgreementLetterKinds.CONFIRM,
                        Recipient.outside(party.contactName(), email),
                        values(agreement, locale)
                                .with("gegenueber", other(agreement, party))
                                .with("beitraege", given(agreement, locale))
                                .when(agreement)
                                .all(),
                        links.issue(Confirmations.LINK, party.id(), party.person(), email, LIFE) + "/"
                                + Confirmations.LINK)
                .about(caseId(agreement))
                .build());
    }

    /** Both have said yes: how the two reach each other, and who calls first. */
    void stands(Agreement agreement, Actor by) {
        for (Party party : agreement.parties()) {
            String email = party.contactEmail();
            if (email == null) {
                continue;
            }
            Locale locale = locale(email);
            LocalDate until = agreement.firstContactUntil();
            Letter.Builder letter = letters.write(
                            AgreementLetterKinds.STANDS,
                            Recipient.outside(party.contactName(), email),
                            values(agreement, locale)
                                    .with("gegenueber", other(agreement, party))
                                    .with("beitraege", given(agreement, locale))
                                    .with(
                                            "kontakt",
                                            reach(agreement.party(party.side().other())))
                                    .with("erster", agreement.firstContactBy())
                                    .with("bis", until == null ? "" : until)
                                    .when(agreement)
                                    .all())
                    .about(caseId(agreement));
            boolean justConfirmed = by.kind() == Actor.Kind.GUEST && by.name().equals(party.person());
            outbox.send(justConfirmed ? letter.direct().build() : letter.build());
        }
        runner(agreement)
                .ifPresent(member -> outbox.send(toRunner(agreement, member, AgreementLetterKinds.RUNNER_STANDS)));
    }

    /** Nothing comes of it: both hear it at once, kindly, and what happens now; why is told by the coordinator's own words. */
    void cancelled(Agreement agreement, boolean searched, String reason, String word) {
        for (Party party : agreement.parties()) {
            String email = party.contactEmail();
            if (email == null) {
                continue;
            }
            // Whoever counts on it must not wait for next month's letter.
            outbox.send(letters.write(
                            AgreementLetterKinds.cancelled(party.side(), searched),
                            Recipient.outside(party.contactName(), email),
                            values(agreement, locale(email))
                                    .with("gegenueber", other(agreement, party))
                                    .with("wort", word)
                                    .all())
                    .kind("agreement.cancelled")
                    .about(caseId(agreement))
                    .direct()
                    .build());
        }
        runner(agreement)
                .ifPresent(member -> outbox.send(letters.write(
                                AgreementLetterKinds.RUNNER_CANCELLED,
                                Recipient.staff(member.name(), member.email()),
                                values(agreement, locale(member.email()))
                                        .with("grund", reason)
                                        .all())
                        .about(caseId(agreement))
                        .build()));
    }

    /** The first contact is due: the runner is reminded, or, where there is none, whoever is to call. */
    void firstContact(Agreement agreement) {
        Optional<Member> member = runner(agreement);
        if (member.isPresent()) {
            outbox.send(toRunner(agreement, member.get(), AgreementLetterKinds.RUNNER_FIRST_CONTACT));
            return;
        }
        Party party = agreement.nonProfitParty();
        String email = party.contactEmail();
        if (email != null) {
            outbox.send(letters.write(
                            AgreementLetterKinds.FIRST_CONTACT,
                            Recipient.outside(party.contactName(), email),
                            values(agreement, locale(email))
                                    .with("gegenueber", agreement.companyName())
                                    .with("kontakt", reach(agreement.companyParty()))
                                    .with("erster", agreement.firstContactBy())
                                    .all())
                    .about(caseId(agreement))
                    .build());
        }
    }

    private Letter toRunner(Agreement agreement, Member member, LetterKind kind) {
        return letters.write(
                        kind,
                        Recipient.staff(member.name(), member.email()),
                        values(agreement, locale(member.email()))
                                .with("erster", agreement.firstContactBy())
                                .when(agreement)
                                .all(),
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
        Locale locale = locale(email);
        outbox.send(letters.write(
                        again ? AgreementLetterKinds.HOW_AGAIN : AgreementLetterKinds.HOW,
                        Recipient.outside(party.contactName(), email),
                        values(agreement, locale)
                                .with("beitraege", given(agreement, locale))
                                .all(),
                        links.issue(Deliveries.QUESTION, party.id(), party.person(), email, LIFE) + "/"
                                + Deliveries.QUESTION)
                .about(caseId(agreement))
                .build());
    }

    /** The usual words of thanks, to be changed by hand. */
    String thanksDraft(Agreement agreement, String headline) {
        return letters.draft(
                        AgreementLetterKinds.THANKS,
                        values(agreement, Locale.GERMAN)
                                .with("ueberschrift", headline)
                                .all())
                .draft();
    }

    /** Thanks for the public to start from. */
    LetterText storyDraft(Agreement agreement, String headline) {
        return letters.draft(
                AgreementLetterKinds.STORY,
                values(agreement, Locale.GERMAN)
                        .with("ueberschrift", headline)
                        .with("beitraege", words.given(agreement, Locale.GERMAN))
                        .all());
    }

    /** @return false when there is no address: then somebody gives thanks in person */
    boolean thanks(Agreement agreement, String text) {
        Party party = agreement.companyParty();
        String email = party.contactEmail();
        if (email == null) {
            return false;
        }
        outbox.send(letters.writeEdited(
                        AgreementLetterKinds.THANKS,
                        Recipient.outside(party.contactName(), email),
                        values(agreement, locale(email))
                                .with("ueberschrift", agreement.subject())
                                .all(),
                        LetterText.paragraphs(text))
                .about(caseId(agreement))
                .direct() // the company has just done what it promised
                .build());
        return true;
    }

    /** The members who made it happen hear of it, too. */
    void thanksInside(Agreement agreement, List<UUID> members) {
        members.stream()
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(account -> accounts.member(account).stream())
                .forEach(member -> outbox.send(letters.write(
                                AgreementLetterKinds.THANKS_INSIDE,
                                Recipient.staff(member.name(), member.email()),
                                values(agreement, locale(member.email())).all())
                        .about(caseId(agreement))
                        .build()));
    }

    private Optional<Member> runner(Agreement agreement) {
        UUID runner = agreement.runner();
        return runner == null ? Optional.empty() : accounts.member(runner);
    }

    private static @Nullable UUID caseId(Agreement agreement) {
        SupportRequestId request = agreement.request();
        return request == null ? null : request.value();
    }

    private AgreementValues values(Agreement agreement, Locale locale) {
        return new AgreementValues(agreement, locale, texts);
    }

    private Locale locale(String email) {
        return letters.wording(email).locale();
    }

    private static String other(Agreement agreement, Party party) {
        return agreement.party(party.side().other()).organisationName();
    }

    private List<String> given(Agreement agreement, Locale locale) {
        return words.given(agreement, locale);
    }

    /** How a side is reached, if we know more than its name. */
    private static String reach(Party party) {
        return party.contactPhone() == null && party.contactEmail() == null
                ? ""
                : Stream.of(party.person(), party.contactPhone(), party.contactEmail())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }
}
