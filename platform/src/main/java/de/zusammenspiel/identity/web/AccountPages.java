package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Account;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Sessions;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.LanguageCookie;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AccountPages {
    private static final int LONGEST_NAME = 120;
    private final Accounts accounts;
    private final Sessions sessions;

    AccountPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/konto")
    Response show(Viewer viewer, FormCheck check, HttpServletRequest request) {
        Account account = accounts.find(viewer.account()).orElseThrow(() -> new NotFound("account"));
        return page(viewer, account.name(), account.locale().getLanguage(), check, request);
    }

    @PostMapping("/konto")
    Response save(
            @ModelAttribute AccountForm form,
            Viewer viewer,
            FormCheck check,
            HttpServletRequest request,
            HttpServletResponse response) {
        String name = check.required("name", form.name(), LONGEST_NAME);
        String language = "en".equals(form.language()) ? "en" : "de";
        if (check.failed()) {
            return page(viewer, name, language, check, request);
        }
        accounts.rename(viewer.account(), name, Locale.of(language));
        LanguageCookie.keep(response, language);
        return Redirect.to("/konto", check.say("identity.account.saved"));
    }

    @PostMapping("/konto/sitzungen/{handle}/abmelden")
    Response end(@PathVariable String handle, Viewer viewer, FormCheck check) {
        sessions.end(viewer.account(), handle);
        return Redirect.to("/konto", check.say("identity.account.sessionEnded"));
    }

    @PostMapping("/konto/sitzungen/abmelden")
    Response endAll(Viewer viewer, FormCheck check, HttpServletRequest request) {
        sessions.endAll(viewer.account());
        sessions.end(request);
        return Redirect.to("/", check.say("identity.account.allEnded"));
    }

    private Response page(
            Viewer viewer, @Nullable String name, String language, FormCheck check, HttpServletRequest request) {
        return new AccountPage(
                check.say("identity.account.title"),
                name,
                viewer.email(),
                Option.select(List.of(Option.of("de", "Deutsch"), Option.of("en", "English")), List.of(language)),
                accounts.sitesOf(viewer.account()),
                viewer.is(Role.OFFICE),
                sessions.of(viewer.account(), request.getSession(false)),
                check.errors());
    }
}
