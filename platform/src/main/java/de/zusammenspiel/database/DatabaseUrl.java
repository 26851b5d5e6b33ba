package de.zusammenspiel.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code postgres://user:password@host/db} as hosting offers hand it out, and {@code jdbc:postgresql:} URLs. */
final class DatabaseUrl {
    private static final Pattern URL =
            Pattern.compile("(?:jdbc:postgresql|postgres|postgresql)://(?:([^@/]*)@)?([^/?]*)/([^?]*)(?:\\?(.*))?");

    private DatabaseUrl() {}

    static DatabaseLogin parse(String variable, String value) {
        Matcher matcher = URL.matcher(value.strip());
        if (!matcher.matches() || matcher.group(3).isEmpty()) {
            throw malformed(variable);
        }
        String user = "";
        String password = "";
        if (matcher.group(1) != null) {
            String[] parts = matcher.group(1).split(":", 2);
            user = decode(variable, parts[0]);
            password = parts.length > 1 ? decode(variable, parts[1]) : "";
        }
        List<String> kept = new ArrayList<>();
        String query = matcher.group(4) == null ? "" : matcher.group(4);
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith("user=")) {
                user = decode(variable, parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                password = decode(variable, parameter.substring("password=".length()));
            } else if (!parameter.isEmpty()) {
                kept.add(parameter);
            }
        }
        if (user.isEmpty()) {
            throw new DatabaseProblem(
                    variable
                            + " nennt keinen Benutzer. Erwartet wird postgres://benutzer:passwort@rechner:5432/datenbank.",
                    variable + " names no user. Expected: postgres://user:password@host:5432/database.");
        }
        String host = matcher.group(2).isEmpty() ? "localhost" : matcher.group(2);
        String url = "jdbc:postgresql://" + host + "/" + matcher.group(3)
                + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
        return new DatabaseLogin(url, user, password);
    }

    /** Percent signs are decoded, a plus sign is a plus sign: passwords contain it. */
    private static String decode(String variable, String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw malformed(variable);
        }
    }

    /** Never repeats the value: it holds a password. */
    private static DatabaseProblem malformed(String variable) {
        return new DatabaseProblem(
                variable
                        + " ist keine PostgreSQL-Adresse. Erwartet wird postgres://benutzer:passwort@rechner:5432/datenbank"
                        + " (Sonderzeichen im Passwort als %XX).",
                variable + " is no PostgreSQL address. Expected: postgres://user:password@host:5432/database"
                        + " (special characters in the password as %XX).");
    }
}
