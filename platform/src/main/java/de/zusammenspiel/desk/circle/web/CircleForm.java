package de.zusammenspiel.desk.circle.web;

import org.jspecify.annotations.Nullable;

/** Whatever was typed on the page of the circle: a member, money, or an exception. */
public record CircleForm(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String role,
        @Nullable String source,
        @Nullable String kind,
        @Nullable String year,
        @Nullable String euros,
        @Nullable String note,
        @Nullable String what,
        @Nullable String reason,
        @Nullable String allowedBy,
        @Nullable String until) {

    static CircleForm empty(int year) {
        return new CircleForm(
                null, null, "MEMBER", null, "COMPANY", String.valueOf(year), null, null, null, null, null, null);
    }
}
