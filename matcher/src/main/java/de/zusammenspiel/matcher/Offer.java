package de.zusammenspiel.matcher;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company offers.
 *
 * @param id the caller's id, unique among offers and companies
 * @param organisationId id of the giver; asked for {@link Readiness}, and its {@link Company} entry steps back behind
 *     its own offer
 * @param organisation name of the giver; often says more than the text ("Zimmerei")
 * @param text the offer in the giver's own words
 * @param kinds kinds of resource; empty means not said
 * @param competences catalogue ids or words chosen by a person; empty means not said
 * @param amount how much
 * @param window when
 * @param place where
 * @param reachKm how far the giver goes, kilometres; absent means not said
 * @param conditions conditions in the giver's words, may be empty
 */
public record Offer(
        String id,
        String organisationId,
        String organisation,
        String text,
        Set<ResourceKind> kinds,
        Set<String> competences,
        @Nullable Amount amount,
        @Nullable TimeWindow window,
        Locality place,
        @Nullable Double reachKm,
        String conditions) {

    public Offer {
        Objects.requireNonNull(id);
        kinds = Set.copyOf(kinds);
        competences = Set.copyOf(competences);
    }

    public static Offer of(String id, String text) {
        return new Offer(id, id, "", text, Set.of(), Set.of(), null, null, Locality.UNKNOWN, null, "");
    }

    public Offer by(String ownerId, String name) {
        return new Offer(id, ownerId, name, text, kinds, competences, amount, window, place, reachKm, conditions);
    }

    public Offer kinds(ResourceKind... some) {
        return new Offer(
                id,
                organisationId,
                organisation,
                text,
                Set.of(some),
                competences,
                amount,
                window,
                place,
                reachKm,
                conditions);
    }

    public Offer window(@Nullable TimeWindow when) {
        return new Offer(
                id, organisationId, organisation, text, kinds, competences, amount, when, place, reachKm, conditions);
    }

    public Offer place(Locality where) {
        return new Offer(
                id, organisationId, organisation, text, kinds, competences, amount, window, where, reachKm, conditions);
    }
}
