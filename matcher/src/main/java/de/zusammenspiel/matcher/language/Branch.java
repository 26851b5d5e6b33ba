package de.zusammenspiel.matcher.language;

import java.util.List;

/**
 * What firms of a branch can typically give.
 *
 * @param code WZ 2025 division ({@code "43"}) or group ({@code "43.34"}); {@code "*"} for every firm
 * @param name name of the branch
 * @param firm what such a firm calls itself ("Malerbetrieb")
 * @param concepts what it can give, most typical first
 */
public record Branch(String code, String name, String firm, List<Concept> concepts) {

    public static final String EVERY = "*";

    public Branch {
        concepts = List.copyOf(concepts);
    }
}
