package de.zusammenspiel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Branches by the codes of the classification of economic activities (WZ), in both editions that are in use. */
public final class BranchList {
    /** @param edition {@code 2025} or {@code 2008} */
    public record Division(String code, String edition, String german, String english) {
        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) ? english : german;
        }
    }

    private static final Pattern CODE =
            Pattern.compile("(?:[A-Za-z][- ]?)?(\\d{2})(?:\\.?(\\d{1,2})(?:\\.?(\\d))?)?(?![\\d.]*\\d)");

    private static final Map<String, Division> DIVISIONS = read();

    private BranchList() {}

    /** The divisions of the edition, in the order of their codes. */
    public static List<Division> divisions(String edition) {
        return DIVISIONS.values().stream()
                .filter(division -> division.edition().equals(edition))
                .toList();
    }

    /** The division a code lies in. */
    public static Optional<Division> division(String code, String edition) {
        return code.length() < 2
                ? Optional.empty()
                : Optional.ofNullable(DIVISIONS.get(edition + " " + code.substring(0, 2)));
    }

    /** "43.34 Ausbaugewerbe …"; the bare code where the list does not know it. */
    public static String label(String code, String edition, Locale locale) {
        return division(code, edition)
                .map(division -> code + " " + division.label(locale))
                .orElse(code);
    }

    /**
     * Reads a branch as people and lists write it: "43.34.1", "F43", "4334", "43 Ausbaugewerbe …" or the name alone.
     *
     * @return the code in the usual spelling, empty when the edition has no such branch
     */
    public static Optional<String> parse(String typed, String edition) {
        String text = typed.strip();
        Matcher code = CODE.matcher(text);
        if (code.lookingAt()) {
            StringBuilder spelt = new StringBuilder(code.group(1));
            if (code.group(2) != null) {
                spelt.append('.').append(code.group(2));
            }
            if (code.group(3) != null) {
                spelt.append('.').append(code.group(3));
            }
            return division(spelt.toString(), edition).map(division -> spelt.toString());
        }
        String wanted = NameKey.fold(text);
        return divisions(edition).stream()
                .filter(division -> wanted.length() >= 3
                        && (NameKey.fold(division.german()).startsWith(wanted)
                                || NameKey.fold(division.english()).startsWith(wanted)))
                .map(Division::code)
                .findFirst();
    }

    private static Map<String, Division> read() {
        Map<String, Division> divisions = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(
                BranchList.class.getResourceAsStream("/directory/branches.tsv"), "branches.tsv")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.strip().split("\t", -1);
                    for (String edition : cells[1].split(",", -1)) {
                        divisions.put(edition + " " + cells[0], new Division(cells[0], edition, cells[2], cells[3]));
                    }
                }
            }
            return divisions;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of branches cannot be read", e);
        }
    }
}
