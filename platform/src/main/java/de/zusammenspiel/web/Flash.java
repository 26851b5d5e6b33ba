package de.zusammenspiel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence for the next page. A cookie, because people without an account have no session. */
final class Flash {
    private static final String NAME = "zs-hinweis";

    private Flash() {}

    static void keep(HttpServletResponse response, String sentence) {
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(value, 60));
    }

    static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        if (request.getCookies() == null) {
            return null;
        }
        for (Cookie cookie : request.getCookies()) {
            if (NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
                response.addCookie(cookie("", 0));
                try {
                    return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return null; // not ours
                }
            }
        }
        return null;
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
