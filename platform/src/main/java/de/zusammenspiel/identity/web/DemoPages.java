package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.DemoLogins;
import de.zusammenspiel.identity.Sessions;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-click sign-in of a demo. Outside a demo this page does not exist. */
@Controller
class DemoPages {
    private final DemoLogins logins;
    private final Sessions sessions;

    DemoPages(DemoLogins logins, Sessions sessions) {
        this.logins = logins;
        this.sessions = sessions;
    }

    @PostMapping("/anmelden/demo")
    Response signIn(@RequestParam UUID account, HttpServletRequest request) {
        if (!allowed(logins, request)) {
            throw new NotFound("demo");
        }
        if (logins.office().filter(office -> office.account().equals(account)).isPresent()) {
            sessions.begin(request, account);
            return Redirect.to("/buero/standorte");
        }
        DemoLogins.SiteLogins site = logins.logins().stream()
                .filter(one ->
                        one.logins().stream().anyMatch(login -> login.account().equals(account)))
                .findFirst()
                .orElseThrow(() -> new NotFound("demo login"));
        sessions.begin(request, account);
        return Redirect.to("/" + site.slug() + "/heute");
    }

    static boolean allowed(DemoLogins logins, HttpServletRequest request) {
        return logins.allowed(request.getRemoteAddr());
    }
}
