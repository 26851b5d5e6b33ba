package de.zusammenspiel.matcher;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is looking for.
 *
 * @param id the caller's id, unique among needs
 * @param organisation name of the organisation; read as context only, never as something that is needed
 * @param text the need in the organisation's own words
 * @param kinds kinds of resource; empty means not said
 * @param competences catalogue ids or words chosen by a person; empty means not said
 * @param amount how much
 * @param window when
 * @param place where
 * @param localOnly whether the giver has to come in person, so that distance counts fully even for knowledge
 */
public record Need(
        String id,
        String organisation,
        String text,
        Set<ResourceKind> kinds,
        Set<String> competences,
        @Nullable Amount amount,
        @Nullable TimeWindow window,
        Locality place,
        boolean localOnly) {

    public Need {
        Objects.requireNonNull(id);
        kinds = Set.copyOf(kinds);
        competences = Set.copyOf(competences);
    }

    public static Need of(String id, String text) {
        return new Need(id, "", text, Set.of(), Set.of(), null, null, Locality.UNKNOWN, false);
    }

    public Need by(String name) {
        return new Need(id, name, text, kinds, competences, amount, window, place, localOnly);
    }

    public Need kinds(ResourceKind... some) {
        return new Need(id, organisation, text, Set.of(some), competences, amount, window, place, localOnly);
    }

    public Need competences(Set<String> some) {
        return new Need(id, organisation, text, kinds, some, amount, window, place, localOnly);
    }

    public Need amount(@Nullable Amount much) {
        return new Need(id, organisation, text, kinds, competences, much, window, place, localOnly);
    }

    public Need window(@Nullable TimeWindow when) {
        return new Need(id, organisation, text, kinds, competences, amount, when, place, localOnly);
    }

    public Need place(Locality where) {
        return new Need(id, organisation, text, kinds, competences, amount, window, where, localOnly);
    }
}
