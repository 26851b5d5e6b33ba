package de.zusammenspiel.web;

import java.util.ArrayList;
import java.util.List;

/** What is to be corrected in one form, each with its field. Field "" stands for the form as a whole. */
public final class Errors {
    public record FieldError(String field, String text) {}

    private final List<FieldError> list = new ArrayList<>();

    public static Errors none() {
        return new Errors();
    }

    public void add(String field, String text) {
        list.add(new FieldError(field, text));
    }

    public boolean any() {
        return !list.isEmpty();
    }

    public List<FieldError> of(String field) {
        return list.stream().filter(error -> error.field().equals(field)).toList();
    }

    public List<FieldError> all() {
        return List.copyOf(list);
    }
}
