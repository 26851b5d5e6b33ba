package de.zusammenspiel.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text of a template apart. What it cannot read it notes as broken and leaves as it stands. */
final class TemplateReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern COUNT = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\?([^|]*)\\|([^|]*)");
    private static final Pattern GENDERED = Pattern.compile("([^|?]+)\\|([^|?]+)\\|([^|?]+)");
    private static final int SNIPPET = 30;
    private final List<String> broken = new ArrayList<>();

    List<String> broken() {
        return broken;
    }

    List<TemplatePart> read(String text) {
        List<TemplatePart> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            int end = sign == '{' ? text.indexOf('}', at) : sign == '[' ? text.indexOf(']', at) : -1;
            if (end >= 0 && text.substring(at + 1, end).indexOf(sign) < 0) {
                TemplatePart part =
                        sign == '{' ? braces(text.substring(at + 1, end)) : brackets(text.substring(at + 1, end));
                flush(words, parts);
                parts.add(part);
                at = end + 1;
                continue;
            }
            boolean opensNames = sign == '[' && text.substring(at).contains("{");
            if (sign == '{' || sign == '}' || opensNames) {
                broken.add(snippet(text, at));
            }
            words.append(sign);
            at++;
        }
        flush(words, parts);
        return parts;
    }

    private TemplatePart braces(String inside) {
        Matcher count = COUNT.matcher(inside);
        if (count.matches()) {
            return new TemplatePart.Count(count.group(1), count.group(2), count.group(3));
        }
        Matcher gendered = GENDERED.matcher(inside);
        if (gendered.matches()) {
            return new TemplatePart.Gendered(
                    gendered.group(1).strip(),
                    gendered.group(2).strip(),
                    gendered.group(3).strip());
        }
        String name = inside.strip();
        if (!NAME.matcher(name).matches()) {
            broken.add("{" + inside + "}");
            return new TemplatePart.Words("{" + inside + "}");
        }
        return new TemplatePart.Name(name);
    }

    /** Brackets without a name or a count in them are just brackets. */
    private TemplatePart brackets(String inside) {
        List<TemplatePart> parts = read(inside);
        boolean names = parts.stream()
                .anyMatch(part -> part instanceof TemplatePart.Name || part instanceof TemplatePart.Count);
        return names ? new TemplatePart.Optional(parts) : new TemplatePart.Words("[" + inside + "]");
    }

    private static void flush(StringBuilder words, List<TemplatePart> parts) {
        if (!words.isEmpty()) {
            parts.add(new TemplatePart.Words(words.toString()));
            words.setLength(0);
        }
    }

    private static String snippet(String text, int at) {
        String rest = text.substring(at).lines().findFirst().orElse("");
        return rest.length() <= SNIPPET ? rest : rest.substring(0, SNIPPET) + "…";
    }
}
