package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.CriteriaCheck;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what a request says, for those who decide. */
@Component
class Briefs {
    private final Screenings screenings;
    private final Advices advices;
    private final Texts texts;

    Briefs(Screenings screenings, Advices advices, Texts texts) {
        this.screenings = screenings;
        this.advices = advices;
        this.texts = texts;
    }

    Brief of(SupportRequest request, Locale locale) {
        return new Brief(
                request.number(),
                request.question(),
                request.organisationName(),
                facts(request, locale),
                request.gaps().stream()
                        .map(gap -> texts.text(locale, "review.gap." + gap))
                        .toList(),
                screenings.of(request).lines().stream()
                        .map(line -> light(line, locale))
                        .toList(),
                advices.of(request.id()));
    }

    private Brief.Light light(CriteriaCheck.Line line, Locale locale) {
        CriteriaCheck.Given given = line.given();
        return new Brief.Light(
                line.criterion().name(),
                line.wording().isBlank() ? texts.text(locale, "intake.criterion." + line.criterion()) : line.wording(),
                switch (line.verdict()) {
                    case YES -> "good";
                    case UNCLEAR -> "attention";
                    case NO -> "bad";
                },
                texts.text(locale, "review.light." + line.verdict()),
                given == null ? "" : given.reason());
    }

    /** What is missing stands once, in the line of gaps. */
    private List<Fact> facts(SupportRequest request, Locale locale) {
        return Stream.of(
                        fact(locale, "purpose", request.purpose()),
                        fact(locale, "kind", kinds(request, locale)),
                        fact(locale, "amount", request.amount()),
                        fact(locale, "date", date(request, locale)),
                        fact(locale, "place", place(request, locale)),
                        fact(locale, "ownSteps", request.ownSteps()),
                        fact(locale, "whyNotOtherwise", request.whyNotOtherwise()),
                        fact(locale, "participation", request.participation()),
                        fact(locale, "reciprocation", request.reciprocation()))
                .filter(fact -> !String.valueOf(fact.value()).isBlank())
                .toList();
    }

    /** What may stand on the wall: nothing people wrote at length, for it may name somebody. */
    List<Fact> forTheWall(SupportRequest request, Locale locale) {
        return Stream.of(
                        fact(locale, "kind", kinds(request, locale)),
                        fact(locale, "amount", request.amount()),
                        fact(locale, "date", date(request, locale)),
                        fact(locale, "place", place(request, locale)))
                .filter(fact -> !String.valueOf(fact.value()).isBlank())
                .toList();
    }

    private Fact fact(Locale locale, String name, String value) {
        return Fact.of(texts.text(locale, "review.fact." + name), value);
    }

    private static String kinds(SupportRequest request, Locale locale) {
        return request.kinds().stream()
                .sorted()
                .map(kind -> "en".equals(locale.getLanguage()) ? kind.english() : kind.german())
                .collect(Collectors.joining(", "));
    }

    private String date(SupportRequest request, Locale locale) {
        LocalDate day = request.wishDate();
        String typed = day == null ? "" : Texts.date(locale, day);
        if (!request.flexibleDate()) {
            return typed;
        }
        String flexible = texts.text(locale, "review.fact.flexible");
        return typed.isEmpty() ? flexible : typed + " (" + flexible + ")";
    }

    private String place(SupportRequest request, Locale locale) {
        return request.confidentialPlace() ? texts.text(locale, "review.fact.confidential") : request.placeLabel();
    }
}
