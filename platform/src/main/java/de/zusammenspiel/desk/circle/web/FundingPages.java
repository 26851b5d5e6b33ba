package de.zusammenspiel.desk.circle.web;

import de.zusammenspiel.desk.circle.Funding;
import de.zusammenspiel.desk.circle.SteeringCircle;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Money for the work of the site itself. */
@Controller
class FundingPages {
    private static final String PATH = "/{site}/traegerkreis/mittel";
    private static final int MOST_EUROS = 10_000_000;
    private static final int LONGEST_NOTE = 400;
    private final SteeringCircle circle;
    private final CircleView view;

    FundingPages(SteeringCircle circle, CircleView view) {
        this.circle = circle;
        this.view = view;
    }

    @PostMapping(PATH)
    Response promise(@ModelAttribute CircleForm form, Site site, Actor actor, FormCheck check) {
        int now = view.today().getYear();
        String source = check.required("source", form.source(), FormCheck.SHORT_TEXT);
        Funding.Kind kind = check.choice("kind", Funding.Kind.class, form.kind());
        Integer year = check.number("year", form.year(), now - 5, now + 5);
        Integer euros = check.number("euros", form.euros(), 1, MOST_EUROS);
        String note = check.text("note", form.note(), LONGEST_NOTE);
        check.needed("kind", kind);
        check.needed("year", year);
        check.needed("euros", euros);
        if (check.failed() || kind == null || year == null || euros == null) {
            return view.page(site, form, check);
        }
        circle.promise(source, kind, year, euros, note, actor);
        return Redirect.to(CircleView.at(site), check.say("circle.funded", source));
    }

    /** What has come in of a promise. */
    @PostMapping(PATH + "/{id}/eingang")
    Response received(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String received,
            Site site,
            Actor actor,
            FormCheck check) {
        Integer euros = check.number("received", received, 0, MOST_EUROS);
        check.needed("received", euros);
        if (euros == null) {
            return view.page(site, CircleForm.empty(view.today().getYear()), check);
        }
        circle.received(id, euros, actor);
        return Redirect.to(CircleView.at(site), check.say("circle.noted"));
    }

    @PostMapping(PATH + "/{id}/streichen")
    Response strike(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        circle.strike(id, actor);
        return Redirect.to(CircleView.at(site), check.say("circle.struck"));
    }
}
