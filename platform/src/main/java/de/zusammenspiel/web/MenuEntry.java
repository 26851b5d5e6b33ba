package de.zusammenspiel.web;

import org.jspecify.annotations.Nullable;

/** @param count shown as a small number beside the label, for instance open tasks */
public record MenuEntry(
        String label, String url, boolean current, @Nullable Integer count) {}
