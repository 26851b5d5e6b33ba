package de.zusammenspiel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart at its slots once, because a page says hundreds of them.
 *
 * @param rest what follows the last slot; the whole text where there is none
 */
record Wording(List<Slot> slots, String rest) {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)(?:\\?([^|}]*)\\|([^}]*))?}");

    /**
     * A place to fill.
     *
     * @param before the words in front of it
     * @param one the form for one; null where nothing is to choose
     * @param many the form for many; behind a further bar the form for none
     */
    private record Slot(
            String before, String name, @Nullable String one, String many) {}

    static Wording of(String text) {
        if (text.indexOf('{') < 0) {
            return new Wording(List.of(), text);
        }
        List<Slot> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int at = 0;
        while (slot.find()) {
            String many = slot.group(3);
            slots.add(
                    new Slot(text.substring(at, slot.start()), slot.group(1), slot.group(2), many == null ? "" : many));
            at = slot.end();
        }
        return new Wording(List.copyOf(slots), text.substring(at));
    }

    /** @param value what stands at a slot; null leaves it empty */
    String with(Locale locale, Function<String, @Nullable Object> value) {
        if (slots.isEmpty()) {
            return rest;
        }
        StringBuilder out = new StringBuilder();
        for (Slot slot : slots) {
            Object found = value.apply(slot.name);
            String written = found == null ? "" : Texts.write(locale, found);
            out.append(slot.before)
                    .append(
                            slot.one == null
                                    ? written
                                    : choice(found, slot.one, slot.many).replace("#", written));
        }
        return out.append(rest).toString();
    }

    private static String choice(@Nullable Object value, String one, String many) {
        long count = value instanceof Number number ? number.longValue() : 2;
        int bar = many.indexOf('|');
        if (count == 1) {
            return one;
        }
        return bar < 0 ? many : count == 0 ? many.substring(bar + 1) : many.substring(0, bar);
    }
}
