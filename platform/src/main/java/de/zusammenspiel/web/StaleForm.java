package de.zusammenspiel.web;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved the same form meanwhile. It comes back with what was typed in its fields, and beside each field
 * that differs what is stored now: both versions, field by field. Saving again is then a decision and no accident.
 */
public final class StaleForm {
    private StaleForm() {}

    /**
     * To be asked between reading a form and {@code check.failed()}; what is typed wrongly is said first.
     *
     * @param now the same form as it would open now
     * @param version the one that is stored now
     */
    public static <F extends Record> void check(F typed, F now, int version, FormCheck check) {
        check(values(typed), values(now), version, check);
    }

    /** For forms with rows, whose fields are not known beforehand. */
    public static void check(Map<String, ?> typed, Map<String, ?> now, int version, FormCheck check) {
        if (check.version() != version && !check.failed()) {
            mark(check);
            compare(typed, now, check);
        }
    }

    /** For a form about several things, whose page shows anyhow how each of them stands now. */
    public static void mark(FormCheck check) {
        check.errors().stale();
        check.error("", "web.stale.form");
    }

    private static void compare(Map<String, ?> typed, Map<String, ?> now, FormCheck check) {
        TreeSet<String> fields = new TreeSet<>(typed.keySet());
        fields.addAll(now.keySet());
        for (String field : fields) {
            // The key of a place and hidden fields are no fields of their own for the reader.
            if (!field.startsWith("_") && !field.endsWith("Ags")) {
                compare(field, typed.get(field), now.get(field), check);
            }
        }
    }

    private static void compare(String field, @Nullable Object typed, @Nullable Object now, FormCheck check) {
        if (typed instanceof List<?> || now instanceof List<?>) {
            if (typed != null && !choices(typed).equals(choices(now))) {
                check.error(field, "web.stale.choice");
            }
            return;
        }
        String mine = FormCheck.clean((String) typed);
        String theirs = FormCheck.clean((String) now);
        boolean tick = isTick(mine) || isTick(theirs);
        if (tick) {
            if (FormCheck.ticked(mine) != FormCheck.ticked(theirs)) {
                check.error(field, FormCheck.ticked(theirs) ? "web.stale.ticked" : "web.stale.unticked");
            }
        } else if (typed != null && !mine.equals(theirs) && !sameDay(mine, theirs)) {
            if (theirs.isEmpty()) {
                check.error(field, "web.stale.empty");
            } else if (theirs.matches("[A-Z][A-Z_]{2,}")) {
                check.error(field, "web.stale.choice");
            } else {
                check.error(field, "web.stale.field", theirs);
            }
        }
    }

    private static Set<Object> choices(@Nullable Object chosen) {
        return chosen instanceof List<?> list ? Set.copyOf(list) : Set.of();
    }

    private static boolean isTick(String value) {
        return value.equals("true") || value.equals("false") || value.equals("on");
    }

    private static boolean sameDay(String mine, String theirs) {
        return FormCheck.parseDate(mine).isPresent()
                && FormCheck.parseDate(mine).equals(FormCheck.parseDate(theirs));
    }

    private static Map<String, Object> values(Record form) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Optional.ofNullable(component.getAccessor().invoke(form))
                        .ifPresent(value -> values.put(component.getName(), value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
