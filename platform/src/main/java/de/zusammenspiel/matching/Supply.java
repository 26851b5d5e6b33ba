package de.zusammenspiel.matching;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.matcher.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The offers and organisations behind some suggestions, as the tables have them: the index knows only ids. */
record Supply(Map<String, Offer> offers, Map<String, Organisation> organisations) {
    static Supply behind(List<Suggestion> suggestions, Offers offers, Organisations organisations) {
        Map<String, Offer> given = offers
                .these(suggestions.stream()
                        .filter(one -> one.kind() == Suggestion.Kind.OFFER)
                        .map(one -> new OfferId(UUID.fromString(one.id())))
                        .toList())
                .stream()
                .filter(IndexEntries::isGiven)
                .collect(Collectors.toMap(offer -> offer.id().toString(), Function.identity()));
        Set<OrganisationId> known = new HashSet<>();
        suggestions.stream()
                .filter(one -> one.kind() == Suggestion.Kind.COMPANY)
                .forEach(one -> known.add(new OrganisationId(UUID.fromString(one.id()))));
        given.values().stream()
                .map(Offer::organisation)
                .filter(Objects::nonNull)
                .forEach(known::add);
        return new Supply(
                given,
                organisations.these(known).stream()
                        .collect(Collectors.toMap(one -> one.id().value().toString(), Function.identity())));
    }

    Optional<Offer> offer(String id) {
        return Optional.ofNullable(offers.get(id));
    }

    Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id)).filter(Organisation::active);
    }
}
