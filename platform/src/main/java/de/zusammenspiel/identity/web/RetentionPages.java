package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.privacy.Retention;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RetentionPages {
    private final Retention retention;
    private final DataWords words;

    RetentionPages(Retention retention, DataWords words) {
        this.retention = retention;
        this.words = words;
    }

    @GetMapping("/{site}/datenschutz/fristen")
    Response dryRun(Viewer viewer, FormCheck check) {
        Locale locale = check.locale();
        List<Retention.Due> due = retention.dryRun();
        return new RetentionPage(
                check.say("identity.retention.title"),
                due.stream()
                        .map(one -> new RetentionPage.DueView(
                                words.kept(locale, one.table(), one.period(), one.after()),
                                words.period(locale, one.period()),
                                words.column(locale, one.after()),
                                one.rows()))
                        .toList(),
                due.stream().mapToInt(Retention.Due::rows).sum(),
                viewer.is(Role.SITE_ADMIN));
    }

    @PostMapping("/{site}/datenschutz/fristen")
    Response run(Site site, Actor actor, FormCheck check) {
        int rows = retention.run(actor).stream().mapToInt(Retention.Due::rows).sum();
        return Redirect.to("/" + site.slug() + "/datenschutz/fristen", check.say("identity.retention.done", rows));
    }
}
