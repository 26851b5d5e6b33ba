package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Sessions;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.identity.SignIns;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.LanguageCookie;
import de.zusammenspiel.web.LocalPath;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {
    private final SignIns signIns;
    private final SignInLinks links;
    private final Sessions sessions;

    SignInPages(SignIns signIns, SignInLinks links, Sessions sessions) {
        this.signIns = signIns;
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping("/anmelden")
    Response form(@RequestParam(required = false) @Nullable String weiter, FormCheck check) {
        return new SignInPage(check.say("identity.signin.title"), null, LocalPath.orHome(weiter), Errors.none());
    }

    @PostMapping("/anmelden")
    Response ask(
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable String weiter,
            FormCheck check,
            HttpServletRequest request) {
        String typed = check.required("email", email, FormCheck.SHORT_TEXT);
        EmailAddress address = check.failed() ? null : check.email("email", typed);
        String next = LocalPath.orHome(weiter);
        if (address != null && !signIns.ask(address, next, request.getRemoteAddr())) {
            check.error("", "identity.signin.tooOften");
        }
        return check.failed()
                ? new SignInPage(check.say("identity.signin.title"), typed, next, check.errors())
                : Redirect.to("/anmelden/unterwegs");
    }

    @GetMapping("/anmelden/unterwegs")
    Response sent(FormCheck check) {
        return new SignInSentPage(check.say("identity.sent.title"));
    }

    @GetMapping("/anmelden/{token}")
    Response link(@PathVariable String token, FormCheck check) {
        return page(token, links.valid(token), check);
    }

    @PostMapping("/anmelden/{token}")
    Response signIn(
            @PathVariable String token, FormCheck check, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInLinks.SignedIn> signedIn = links.consume(token);
        if (signedIn.isEmpty()) {
            return page(token, false, check);
        }
        sessions.begin(request, signedIn.get().account());
        LanguageCookie.keep(response, signedIn.get().language());
        return Redirect.to(LocalPath.orHome(signedIn.get().next()));
    }

    @PostMapping("/abmelden")
    Response signOut(FormCheck check, HttpServletRequest request) {
        sessions.end(request);
        return Redirect.to("/", check.say("identity.signedOut"));
    }

    private Response page(String token, boolean valid, FormCheck check) {
        String title = !valid
                ? "identity.link.invalid.title"
                : links.invites(token) ? "identity.link.invitation" : "identity.link.title";
        return new SignInLinkPage(check.say(title), "/anmelden/" + token, valid);
    }
}
