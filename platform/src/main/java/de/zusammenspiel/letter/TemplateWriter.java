package de.zusammenspiel.letter;

import de.zusammenspiel.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the parts of a template.
 *
 * @param nothing stands where something should be named and nobody knows it
 */
record TemplateWriter(Locale locale, GenderStyle style, GenderedWords gendered, String nothing) {
    private static final String BULLET = "• ";

    String write(List<TemplatePart> parts, Map<String, ?> values) {
        boolean alone = parts.stream()
                .allMatch(part -> part instanceof TemplatePart.Name
                        || (part instanceof TemplatePart.Words words
                                && words.text().isBlank()));
        StringBuilder out = new StringBuilder();
        for (TemplatePart part : parts) {
            switch (part) {
                case TemplatePart.Words words -> append(out, gendered.write(words.text(), style));
                case TemplatePart.Name name -> {
                    String value = value(values.get(name.slot()));
                    append(out, value.isEmpty() && !alone ? nothing : value);
                }
                case TemplatePart.Count count -> append(out, count(count, values));
                case TemplatePart.Gendered forms ->
                    append(
                            out,
                            switch (style) {
                                case NEUTRAL -> forms.neutral();
                                case PAAR -> forms.pair();
                                case DOPPELPUNKT, STERN -> gendered.write(forms.brief(), style);
                            });
                case TemplatePart.Optional optional -> optional(optional, values, out);
            }
        }
        return out.toString();
    }

    private void optional(TemplatePart.Optional optional, Map<String, ?> values, StringBuilder out) {
        boolean empty = optional.parts().stream().anyMatch(part -> switch (part) {
            case TemplatePart.Name name -> missing(values.get(name.slot()));
            case TemplatePart.Count count -> missing(values.get(count.slot()));
            default -> false;
        });
        if (!empty) {
            append(out, write(optional.parts(), values));
        } else if (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
    }

    /** None of something is nothing to say a sentence about that may go. */
    private boolean missing(@Nullable Object value) {
        return value instanceof Number number
                ? number.longValue() == 0
                : value(value).isEmpty();
    }

    /** A sentence that went leaves no space at the beginning of a line. */
    private static void append(StringBuilder out, String text) {
        boolean fresh = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(fresh ? text.replaceFirst("^ +", "") : text);
    }

    private String count(TemplatePart.Count count, Map<String, ?> values) {
        Object value = values.get(count.slot());
        boolean one = value instanceof Number number && number.longValue() == 1;
        return (one ? count.one() : count.many()).replace("#", value(value));
    }

    private String value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> lines) {
            return lines.stream()
                    .map(line -> BULLET + Texts.write(locale, line).strip())
                    .collect(Collectors.joining("\n"));
        }
        return Texts.write(locale, value).strip();
    }
}
