package de.zusammenspiel.web;

import java.util.ArrayList;
import java.util.List;

/** What is to be corrected in one form, each with its field. Field "" stands for the form as a whole. */
public final class Errors {
    public record FieldError(String field, String text) {}

    private final List<FieldError> list = new ArrayList<>();
    private boolean stale;

    public static Errors none() {
        return new Errors();
    }

    public void add(String field, String text) {
        list.add(new FieldError(field, text));
    }

    public boolean any() {
        return !list.isEmpty();
    }

    void stale() {
        stale = true;
    }

    /** Nothing is wrong, but somebody else was faster. */
    public boolean isStale() {
        return stale;
    }

    public List<FieldError> of(String field) {
        return list.stream().filter(error -> error.field().equals(field)).toList();
    }

    public List<FieldError> all() {
        return List.copyOf(list);
    }
}
