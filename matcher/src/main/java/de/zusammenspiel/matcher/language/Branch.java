package de.zusammenspiel.matcher.language;

import java.util.List;

/**
 * What firms of a branch can typically give.
 *
 * @param code WZ 2025 division ({@code "43"}), group, class ({@code "43.34"}) or sub-class; with a letter behind
 *     ({@code "69.1a"}) a trade the classification does not tell apart, known by name or from the edition of 2008;
 *     {@code "*"} for every firm
 * @param name name of the branch
 * @param firm what such a firm calls itself ("Malerbetrieb")
 * @param trade what it does for a living, most typical first
 * @param besides what such a firm usually has or can do besides
 */
public record Branch(String code, String name, String firm, List<Concept> trade, List<Concept> besides) {

    public static final String EVERY = "*";

    public Branch {
        trade = List.copyOf(trade);
        besides = List.copyOf(besides);
    }
}
