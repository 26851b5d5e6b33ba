package de.zusammenspiel.web;

import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of personal links: {@code /l/<token>} leads to the page of its purpose, {@code /l} takes a printed code. */
@Controller
class LinkPages {
    private final Links links;
    private final LinkGuesses guesses;

    LinkPages(Links links, LinkGuesses guesses) {
        this.links = links;
        this.guesses = guesses;
    }

    @GetMapping("/l/{token}")
    Response open(@PathVariable String token, HttpServletRequest request) {
        Link link = RequestFrame.of(request).link();
        if (link == null) {
            throw new NotFound("link");
        }
        return Redirect.to("/l/" + token + "/" + link.purpose());
    }

    @GetMapping("/l")
    Response code(FormCheck check) {
        return new CodePage(check.say("web.code.title"), null, Errors.none());
    }

    @PostMapping("/l")
    Response typed(@RequestParam(required = false) @Nullable String code, FormCheck check, HttpServletRequest request) {
        String typed = check.required("code", code, FormCheck.SHORT_TEXT);
        if (!check.failed() && (guesses.tooMany(request) || links.find(typed).isEmpty())) {
            guesses.failed(request);
            check.error("code", "web.code.unknown");
        }
        if (check.failed()) {
            return new CodePage(check.say("web.code.title"), typed, check.errors());
        }
        return Redirect.to("/l/" + URLEncoder.encode(typed.replace(" ", ""), StandardCharsets.UTF_8));
    }
}
