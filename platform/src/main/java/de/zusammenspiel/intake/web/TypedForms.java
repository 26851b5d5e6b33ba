package de.zusammenspiel.intake.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a form record into what was typed, field by field, and back: that is what a kept draft holds. */
final class TypedForms {
    private TypedForms() {}

    static Map<String, List<String>> typed(Record form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            Object value = value(component, form);
            if (value instanceof String text && !text.isBlank()) {
                typed.put(component.getName(), List.of(text));
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                typed.put(
                        component.getName(), list.stream().map(String::valueOf).toList());
            }
        }
        return typed;
    }

    static <R extends Record> R form(Class<R> type, Map<String, List<String>> typed) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            List<String> kept = typed.get(components[i].getName());
            boolean several = components[i].getType() == List.class;
            values[i] = kept == null ? null : several ? kept : kept.getFirst();
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a form record has its canonical constructor", e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record opens its components", e);
        }
    }
}
