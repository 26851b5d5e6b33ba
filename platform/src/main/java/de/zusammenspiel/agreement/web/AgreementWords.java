package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.ContributionWords;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.agreement.Valuation;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements in the reader's words. */
@Component
class AgreementWords {
    private final Texts texts;
    private final ContributionWords contributions;

    AgreementWords(Texts texts, ContributionWords contributions) {
        this.texts = texts;
        this.contributions = contributions;
    }

    String say(Locale locale, String key, Object... args) {
        return texts.text(locale, key, args);
    }

    String state(AgreementState state, Locale locale) {
        return texts.text(locale, "agreement.state." + state);
    }

    static String tone(AgreementState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case SENT, CONFIRMED, RUNNING -> "waiting";
            case STUCK -> "attention";
            case DONE, PARTLY_DONE -> "good";
            case NOT_DONE, CANCELLED -> "bad";
        };
    }

    String when(@Nullable LocalDate from, @Nullable LocalDate until, Locale locale) {
        if (from != null && until != null && !from.equals(until)) {
            return texts.text(locale, "agreement.when.fromUntil", from, until);
        }
        if (from != null) {
            return texts.text(locale, "agreement.when.on", from);
        }
        return until == null
                ? texts.text(locale, "agreement.when.open")
                : texts.text(locale, "agreement.when.until", until);
    }

    List<String> given(Agreement agreement, Side side, Locale locale) {
        return agreement.given(side).stream()
                .map(one -> contributions.line(one, agreement.subject(), locale))
                .toList();
    }

    /** Everything the two sides promise, for a page and for paper. */
    List<Fact> facts(Agreement agreement, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(say(locale, "agreement.field.when"), when(agreement.from(), agreement.until(), locale)));
        facts.add(Fact.of(say(locale, "agreement.field.place"), agreement.place()));
        facts.add(Fact.of(
                say(locale, "agreement.field.firstContact"),
                agreement.firstContactUntil() == null
                        ? agreement.firstContactBy()
                        : say(
                                locale,
                                "agreement.field.firstContact.until",
                                agreement.firstContactBy(),
                                agreement.firstContactUntil())));
        if (!agreement.bring().isBlank()) {
            facts.add(Fact.of(say(locale, "agreement.field.bring"), agreement.bring()));
        }
        facts.add(Fact.of(
                say(locale, "agreement.field.accident"), agreement.insurance().accident()));
        facts.add(Fact.of(
                say(locale, "agreement.field.liability"), agreement.insurance().liability()));
        if (!agreement.insurance().vehicle().isBlank()) {
            facts.add(Fact.of(
                    say(locale, "agreement.field.vehicle"),
                    agreement.insurance().vehicle()));
        }
        if (agreement.councilNeeded()) {
            LocalDate decided = agreement.councilDecidedOn();
            facts.add(Fact.of(
                    say(locale, "agreement.field.council"), decided == null ? null : Texts.date(locale, decided)));
        }
        for (Party party : agreement.parties()) {
            facts.add(Fact.of(
                    say(locale, "agreement.field.publicity", party.organisationName()), publicity(party, locale)));
        }
        return facts;
    }

    private @Nullable String publicity(Party party, Locale locale) {
        Boolean given = party.publicity();
        return given == null ? null : say(locale, given ? "agreement.publicity.yes" : "agreement.publicity.no");
    }

    /** "1.200 €", never without saying what kind of value it is. */
    String value(Valuation valuation, Locale locale) {
        return Texts.number(locale, Math.round(valuation.euros())) + " €";
    }

    static String reach(Party party) {
        List<String> ways = new ArrayList<>();
        ways.add(party.person());
        if (party.contactPhone() != null) {
            ways.add(party.contactPhone());
        }
        if (party.contactEmail() != null) {
            ways.add(party.contactEmail());
        }
        return String.join(", ", ways);
    }
}
