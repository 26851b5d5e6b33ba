package de.zusammenspiel.matcher;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company that may have offered nothing yet, but could be asked.
 *
 * @param id the caller's id, unique among offers and companies
 * @param name its name; branch words in it count ("Druckerei", "Kanzlei")
 * @param branch WZ 2025 code ("43.34", "43"); a code of 2008 goes through {@code OlderCodes} first; absent means not known
 * @param description what it does or can give, in free words, may be empty
 * @param competences catalogue ids or words chosen by a person
 * @param place where it sits
 * @param pastCooperations texts of what it has given before
 */
public record Company(
        String id,
        String name,
        @Nullable String branch,
        String description,
        Set<String> competences,
        Locality place,
        List<String> pastCooperations) {

    public Company {
        Objects.requireNonNull(id);
        competences = Set.copyOf(competences);
        pastCooperations = List.copyOf(pastCooperations);
    }

    public static Company of(String id, String name) {
        return new Company(id, name, null, "", Set.of(), Locality.UNKNOWN, List.of());
    }

    public Company branch(@Nullable String code) {
        return new Company(id, name, code, description, competences, place, pastCooperations);
    }

    public Company description(String words) {
        return new Company(id, name, branch, words, competences, place, pastCooperations);
    }

    public Company place(Locality where) {
        return new Company(id, name, branch, description, competences, where, pastCooperations);
    }

    public Company pastCooperations(List<String> texts) {
        return new Company(id, name, branch, description, competences, place, texts);
    }
}
