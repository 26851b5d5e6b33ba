package de.zusammenspiel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and light or dark, kept in a cookie of the reader's own. */
@Controller
class Preferences {
    @PostMapping("/sprache")
    Response language(
            @RequestParam(defaultValue = "de") String wahl,
            @RequestParam(defaultValue = "/") String zurueck,
            HttpServletResponse response) {
        LanguageCookie.keep(response, wahl);
        return Redirect.to(LocalPath.orHome(zurueck));
    }

    @PostMapping("/darstellung")
    Response theme(
            @RequestParam(defaultValue = "auto") String wahl,
            @RequestParam(defaultValue = "/") String zurueck,
            HttpServletResponse response) {
        String value = "dark".equals(wahl) || "light".equals(wahl) ? wahl : "auto";
        return keep(response, "zs-darstellung", value, zurueck);
    }

    private static Response keep(HttpServletResponse response, String name, String value, @Nullable String back) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        return Redirect.to(LocalPath.orHome(back));
    }
}
