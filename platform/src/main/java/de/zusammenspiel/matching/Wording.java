package de.zusammenspiel.matching;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matching.MarkStore.Kind;
import de.zusammenspiel.matching.MarkStore.Mark;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the matcher found into what a person reads. */
@Component
class Wording {
    private static final Set<Reason.Part> ABOUT =
            EnumSet.of(Reason.Part.COMPETENCE, Reason.Part.MEANING, Reason.Part.TEXT, Reason.Part.KIND);

    /** Parts that make up the sentence; the rest is told by chips and points. */
    private static final Set<Reason.Part> TOLD = EnumSet.of(
            Reason.Part.COMPETENCE,
            Reason.Part.MEANING,
            Reason.Part.TEXT,
            Reason.Part.KIND,
            Reason.Part.AMOUNT,
            Reason.Part.TIME,
            Reason.Part.DISTANCE,
            Reason.Part.TRUST);

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /** Empty when the offer or company has gone since the index was asked. */
    Optional<SuggestionView> view(Supply supply, Suggestion suggestion, Map<String, Mark> marked, Locale locale) {
        return suggestion.kind() == Suggestion.Kind.OFFER
                ? supply.offer(suggestion.id()).map(offer -> ofOffer(supply, offer, suggestion, marked, locale))
                : supply.organisation(suggestion.id())
                        .map(company -> view(
                                new Candidate.OfCompany(company.id()).key(),
                                company.id(),
                                company.name(),
                                null,
                                suggestion,
                                marked,
                                warning(company, locale),
                                locale));
    }

    private SuggestionView ofOffer(
            Supply supply, Offer offer, Suggestion suggestion, Map<String, Mark> marked, Locale locale) {
        OrganisationId organisation = offer.organisation();
        Optional<String> warning = organisation == null
                ? Optional.of(texts.text(locale, "matching.warning.unknown"))
                : supply.organisation(organisation.value().toString()).flatMap(one -> warning(one, locale));
        return view(
                new Candidate.OfOffer(offer.id()).key(),
                organisation,
                offer.organisationName(),
                offer,
                suggestion,
                marked,
                warning,
                locale);
    }

    private SuggestionView view(
            String key,
            @Nullable OrganisationId organisation,
            String name,
            @Nullable Offer offer,
            Suggestion suggestion,
            Map<String, Mark> marked,
            Optional<String> warning,
            Locale locale) {
        Mark mark = marked.get(key);
        return new SuggestionView(
                key,
                organisation,
                name,
                offer == null ? null : offer.id(),
                offer == null ? null : offer.number(),
                offer == null ? null : offer.what(),
                suggestion.score(),
                sentence(suggestion, locale),
                about(suggestion, locale),
                reasons(suggestion, locale),
                mark != null && mark.kind() == Kind.PINNED,
                warning);
    }

    private Optional<String> warning(Organisation company, Locale locale) {
        List<String> warnings = new ArrayList<>();
        if (!company.notWhen().isBlank()) {
            warnings.add(texts.text(locale, "matching.warning.notWhen", company.notWhen()));
        }
        if (!company.causesExcluded().isBlank()) {
            warnings.add(texts.text(locale, "matching.warning.causes", company.causesExcluded()));
        }
        return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", warnings));
    }

    String sentence(Suggestion suggestion, Locale locale) {
        return spoken(suggestion, TOLD, locale);
    }

    String about(Suggestion suggestion, Locale locale) {
        return spoken(suggestion, ABOUT, locale);
    }

    private String spoken(Suggestion suggestion, Set<Reason.Part> parts, Locale locale) {
        return suggestion.spokenReasons().stream()
                .filter(reason -> parts.contains(reason.part()))
                .map(reason -> isEnglish(locale) ? reason.english() : reason.german())
                .collect(Collectors.joining(" "));
    }

    List<ReasonView> reasons(Suggestion suggestion, Locale locale) {
        return suggestion.reasons().stream()
                .map(reason -> new ReasonView(
                        reason.part(),
                        isEnglish(locale) ? reason.english() : reason.german(),
                        reason.points(),
                        reason.maximum(),
                        reason.evidence()))
                .toList();
    }

    RequestCard card(SupportRequest request) {
        return new RequestCard(
                request.id(),
                request.number(),
                request.organisationName(),
                request.question(),
                request.kinds(),
                request.confidentialPlace() ? "" : request.placeLabel(),
                request.wishDate(),
                request.step(),
                request.stepAt(),
                request.due(),
                request.next());
    }
}
