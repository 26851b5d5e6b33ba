package de.zusammenspiel.matcher.language;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Branch knowledge: WZ 2025 divisions, groups and classes with what their firms can typically give, found by code or by
 * the words of a company name. Classification: Statistisches Bundesamt, Klassifikation der Wirtschaftszweige, Ausgabe 2025; the
 * assignment to concepts is our own.
 */
public final class Branches {

    private static final Pattern SECTION = Pattern.compile("^[A-Za-z][- ]?(?=\\d)");

    /** What a firm of no known branch is called. */
    public static final String ANY_FIRM = "Unternehmen";

    /** WZ sub-classes have five digits. */
    private static final int LONGEST_CODE = 5;

    private final Map<String, Branch> byCode = new LinkedHashMap<>();
    private final Map<String, Branch> byNameWord = new HashMap<>();
    private final Words words;

    public Branches(Catalogue catalogue) {
        words = catalogue.words();
        for (var line : DataFile.lines("branches.txt")) {
            var cells = DataFile.cells(line, "\\|");
            var gives = DataFile.cells(cells.get(3), "/");
            var branch = new Branch(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    concepts(gives.get(0), catalogue),
                    concepts(gives.get(1), catalogue));
            if (byCode.put(branch.code(), branch) != null) {
                throw new IllegalStateException("branch appears twice: " + branch.code());
            }
            for (var word : DataFile.filledCells(cells.get(4), ";")) {
                byNameWord.put(words.of(word).key(), branch);
            }
        }
    }

    private static List<Concept> concepts(String ids, Catalogue catalogue) {
        return DataFile.filledCells(ids, " ").stream().map(catalogue::concept).toList();
    }

    /** All branches, in the order of the table. */
    public Collection<Branch> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** What every firm has, whatever it does: people, places to learn. */
    public Branch every() {
        return byCode.getOrDefault(Branch.EVERY, new Branch(Branch.EVERY, "", ANY_FIRM, List.of(), List.of()));
    }

    /** The most exact branch known for a WZ code, such as {@code "43.34.1"}, {@code "43341"}, {@code "F43"} or {@code "69"}. */
    public Optional<Branch> ofCode(String code) {
        var named = byCode.get(code.strip());
        if (named != null && !named.code().equals(Branch.EVERY)) {
            return Optional.of(named);
        }
        var digits = digits(code);
        for (int length = Math.min(digits.length(), LONGEST_CODE); length >= 2; length--) {
            var branch = byCode.get(dotted(digits.substring(0, length)));
            if (branch != null) {
                return Optional.of(branch);
            }
        }
        return Optional.empty();
    }

    /** The bare number of a code as people and registers write it. */
    static String digits(String code) {
        return SECTION.matcher(code.strip()).replaceFirst("").replaceAll("[^0-9]", "");
    }

    private static String dotted(String digits) {
        return digits.length() <= 2 ? digits : digits.substring(0, 2) + "." + digits.substring(2);
    }

    /** A branch and the word of the name that told it. */
    public record NameHint(Branch branch, String word) {}

    /** The branch a company name tells, if it does; whole words count before parts of compounds. */
    public Optional<NameHint> ofName(String name) {
        var tokens = Tokens.of(name);
        for (var token : tokens) {
            var branch = byNameWord.get(words.of(token.surface()).key());
            if (branch != null) {
                return Optional.of(new NameHint(branch, token.surface()));
            }
        }
        for (var token : tokens) {
            var branch = ofParts(words.of(token.surface()).parts());
            if (branch.isPresent()) {
                return Optional.of(new NameHint(branch.get(), token.surface()));
            }
        }
        return Optional.empty();
    }

    private Optional<Branch> ofParts(List<String> parts) {
        for (int start = 1; start < parts.size(); start++) {
            var branch = byNameWord.get(String.join("", parts.subList(start, parts.size())));
            if (branch != null) {
                return Optional.of(branch);
            }
        }
        for (int end = parts.size() - 1; end > 0; end--) {
            var branch = byNameWord.get(String.join("", parts.subList(0, end)));
            if (branch != null) {
                return Optional.of(branch);
            }
        }
        return Optional.empty();
    }
}
