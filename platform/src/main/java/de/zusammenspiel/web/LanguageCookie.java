package de.zusammenspiel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The reader's language, kept in a cookie of their own because most readers have no account. */
public final class LanguageCookie {
    static final String NAME = "zs-sprache";

    private LanguageCookie() {}

    public static void keep(HttpServletResponse response, String language) {
        Cookie cookie = new Cookie(NAME, "en".equals(language) ? "en" : "de");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }
}
