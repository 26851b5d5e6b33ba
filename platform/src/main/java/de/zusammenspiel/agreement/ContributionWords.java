package de.zusammenspiel.agreement;

import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Contributions in words: "12 Personen, je 7 Stunden". */
@Component
public class ContributionWords {
    private final Texts texts;

    ContributionWords(Texts texts) {
        this.texts = texts;
    }

    public String amount(Amount amount, String unit, Locale locale) {
        List<String> parts = new ArrayList<>();
        Integer persons = amount.persons();
        Double hours = amount.hours();
        Integer pieces = amount.pieces();
        if (persons != null && hours != null) {
            parts.add(texts.text(locale, "agreement.amount.personsHours", persons, hours));
        } else if (persons != null) {
            parts.add(texts.text(locale, "agreement.amount.persons", persons));
        } else if (hours != null) {
            parts.add(texts.text(locale, "agreement.amount.hours", hours));
        }
        if (pieces != null) {
            parts.add(Texts.number(locale, pieces) + " "
                    + (unit.isBlank() ? texts.text(locale, "agreement.amount.pieces") : unit));
        }
        return String.join(", ", parts);
    }

    public String amount(Contribution one, Locale locale) {
        return amount(one.amount(), one.unit(), locale);
    }

    /**
     * "12 Personen, je 7 Stunden: Zaun streichen"; "30 Stück, wie angefragt" when the words are those of the request.
     *
     * @param subject what the agreement is about, which stands above
     */
    public String line(Contribution one, String subject, Locale locale) {
        String amount = amount(one, locale);
        if (one.what().equals(subject)) {
            return amount.isEmpty()
                    ? texts.text(locale, "agreement.amount.asAsked")
                    : amount + ", " + texts.text(locale, "agreement.amount.asAsked");
        }
        return amount.isEmpty() ? one.what() : amount + ": " + one.what();
    }

    /** Who gives what, one line for each side that gives something. */
    List<String> given(Agreement agreement, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Contribution> given = agreement.given(side);
            if (!given.isEmpty()) {
                lines.add(texts.text(
                        locale,
                        "agreement.letter.gives",
                        Map.of(
                                "name",
                                agreement.party(side).organisationName(),
                                "what",
                                given.stream()
                                        .map(one -> line(one, agreement.subject(), locale))
                                        .collect(Collectors.joining("; ")))));
            }
        }
        return lines;
    }
}
