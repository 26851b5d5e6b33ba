package de.zusammenspiel.desk.notes.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param about whom it is about: {@code organisation:id} or {@code contact:id:organisation}
 * @param request number of the request it is about
 */
public record NoteForm(
        @Nullable String who,
        @Nullable String sentence,
        @Nullable String way,
        @Nullable String about,
        @Nullable String request,
        @Nullable String nextStep,
        @Nullable String nextOn) {}
