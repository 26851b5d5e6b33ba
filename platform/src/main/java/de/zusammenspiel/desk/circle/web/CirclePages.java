package de.zusammenspiel.desk.circle.web;

import de.zusammenspiel.desk.circle.CircleMember;
import de.zusammenspiel.desk.circle.SteeringCircle;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Houses of the circle, and exceptions it allowed. */
@Controller
class CirclePages {
    private static final String PATH = "/{site}/traegerkreis";
    private static final int LONGEST_REASON = 1_000;
    private final SteeringCircle circle;
    private final CircleView view;

    CirclePages(SteeringCircle circle, CircleView view) {
        this.circle = circle;
        this.view = view;
    }

    @GetMapping(PATH)
    Response show(Site site, FormCheck check) {
        return view.page(site, CircleForm.empty(view.today().getYear()), check);
    }

    @PostMapping(PATH + "/mitglieder")
    Response join(@ModelAttribute CircleForm form, Site site, Actor actor, FormCheck check) {
        String organisation = check.required("organisation", form.organisation(), FormCheck.SHORT_TEXT);
        String person = check.text("person", form.person(), FormCheck.SHORT_TEXT);
        CircleMember.Role role = check.choice("role", CircleMember.Role.class, form.role());
        check.needed("role", role);
        if (check.failed() || role == null) {
            return view.page(site, form, check);
        }
        circle.join(organisation, person, role, actor);
        return Redirect.to(CircleView.at(site), check.say("circle.joined", organisation));
    }

    @PostMapping(PATH + "/mitglieder/{id}/ende")
    Response leave(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        circle.leave(id, actor);
        return Redirect.to(CircleView.at(site), check.say("circle.left"));
    }

    @PostMapping(PATH + "/ausnahmen")
    Response allow(@ModelAttribute CircleForm form, Site site, Actor actor, FormCheck check) {
        String what = check.required("what", form.what(), FormCheck.SHORT_TEXT);
        String reason = check.required("reason", form.reason(), LONGEST_REASON);
        String allowedBy = check.required("allowedBy", form.allowedBy(), FormCheck.SHORT_TEXT);
        LocalDate until = check.date("until", form.until());
        check.needed("until", until);
        if (until != null && until.isBefore(view.today())) {
            check.error("until", "circle.error.past");
        }
        if (check.failed() || until == null) {
            return view.page(site, form, check);
        }
        circle.allow(what, reason, allowedBy, until, actor);
        return Redirect.to(CircleView.at(site), check.say("circle.allowed"));
    }
}
