package de.zusammenspiel.identity.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The first coordinator as typed. */
public record CoordinatorForm(
        @Nullable String coordinatorName, @Nullable String coordinatorEmail) implements Serializable {}
