package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.AccountClosing;
import de.zusammenspiel.identity.Sessions;
import de.zusammenspiel.identity.privacy.OwnData;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The rights of the person signed in, without asking anybody. */
@Controller
class OwnDataPages {
    private final OwnData data;
    private final DataFile file;
    private final AccountClosing closing;
    private final Sessions sessions;

    OwnDataPages(OwnData data, DataFile file, AccountClosing closing, Sessions sessions) {
        this.data = data;
        this.file = file;
        this.closing = closing;
        this.sessions = sessions;
    }

    @GetMapping("/konto/daten")
    Response download(Viewer viewer, FormCheck check) {
        return file.of(data.of(viewer.account()), check.locale());
    }

    @GetMapping("/konto/daten.pdf")
    Response onPaper(Viewer viewer, FormCheck check) {
        return file.onPaper(viewer.name(), data.of(viewer.account()), check.locale());
    }

    @GetMapping("/konto/loeschen")
    Response ask(FormCheck check) {
        return new ClosePage(check.say("identity.close.title"));
    }

    @PostMapping("/konto/loeschen")
    Response close(Viewer viewer, FormCheck check, HttpServletRequest request) {
        return switch (closing.close(viewer.account(), viewer.actor())) {
            case AccountClosing.Outcome.StillNeeded needed ->
                Redirect.to("/konto", check.say("identity.close.needed", String.join(", ", needed.sites())));
            case AccountClosing.Outcome.Closed closed -> {
                sessions.end(request);
                yield Redirect.to("/", check.say("identity.close.done"));
            }
        };
    }
}
