package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.desk.group.Farewells;
import de.zusammenspiel.desk.group.Farewells.Carried;
import de.zusammenspiel.desk.group.Farewells.Outcome;
import de.zusammenspiel.review.MemberLoad;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The farewell of somebody, kindly and in order. */
@Controller
class FarewellPages {
    private static final String ONE = "/{site}/mitwirkende/{id}";
    private final Farewells farewells;

    FarewellPages(Farewells farewells) {
        this.farewells = farewells;
    }

    @GetMapping(ONE + "/abschied")
    Response show(@PathVariable UUID id, Site site, FormCheck check) {
        Carried carried = farewells.carriedBy(id);
        String path = at(site, id);
        return new FarewellPage(
                check.say("group.farewell.title", carried.person().name()),
                carried.person().name(),
                path,
                path,
                carried.duos().stream()
                        .map(one -> {
                            MemberLoad next = one.next();
                            return new FarewellPage.Duo(
                                    "/" + site.slug() + "/anfragen/"
                                            + one.request().number(),
                                    one.request().organisationName() + ": "
                                            + one.request().question(),
                                    next == null
                                            ? check.say("group.farewell.nobody")
                                            : check.say("group.farewell.next", next.name(), next.running()));
                        })
                        .toList(),
                carried.asks() == 0 ? null : check.say("group.farewell.asks", carried.asks()),
                carried.isFree());
    }

    @PostMapping(ONE + "/verteilung")
    Response shareOut(@PathVariable UUID id, Site site, Viewer viewer, Actor actor, FormCheck check) {
        int left = farewells.shareOut(id, viewer.account(), actor);
        return Redirect.to(
                at(site, id) + "/abschied",
                left == 0 ? check.say("group.shared") : check.say("group.shared.left", left));
    }

    @PostMapping(ONE + "/abschied")
    Response leave(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        return after(farewells.leave(id, actor), "group.left", id, site, check);
    }

    @PostMapping(ONE + "/verstorben")
    Response died(@PathVariable UUID id, Site site, Viewer viewer, Actor actor, FormCheck check) {
        return after(farewells.died(id, viewer.account(), actor), "group.died", id, site, check);
    }

    @PostMapping(ONE + "/zurueck")
    Response comeBack(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        farewells.comeBack(id, actor);
        return Redirect.to(at(site, id), check.say("group.back"));
    }

    private static Redirect after(Outcome outcome, String done, UUID id, Site site, FormCheck check) {
        return switch (outcome) {
            case DONE -> Redirect.to(at(site, id), check.say(done));
            case CARRIES -> Redirect.to(at(site, id) + "/abschied", check.say("group.farewell.first"));
            case LAST_COORDINATOR ->
                Redirect.to("/" + site.slug() + "/uebergabe", check.say("group.farewell.coordinator"));
        };
    }

    private static String at(Site site, UUID id) {
        return "/" + site.slug() + "/mitwirkende/" + id;
    }
}
