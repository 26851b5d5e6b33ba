package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.IndexCare;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The state of the index behind the suggestions. */
@Controller
class IndexPages {
    private static final String PATH = "/einstellungen/vorschlaege";

    private final IndexCare care;
    private final Texts texts;

    IndexPages(IndexCare care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @GetMapping("/{site}" + PATH)
    Response show(Viewer viewer, Locale locale) {
        return new IndexPage(texts.text(locale, "matching.settings.title"), care.check(), viewer.is(Role.SITE_ADMIN));
    }

    @PostMapping("/{site}" + PATH + "/neuaufbau")
    Response rebuild(Site site, Actor actor, FormCheck check) {
        care.rebuild(actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("matching.settings.rebuilding"));
    }
}
