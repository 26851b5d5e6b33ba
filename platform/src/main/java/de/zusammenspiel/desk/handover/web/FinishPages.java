package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.desk.handover.Handover;
import de.zusammenspiel.desk.handover.Handovers;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
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

/** The end of a handover: done before its day is over, or called off. */
@Controller
class FinishPages {
    private static final String ONE = "/{site}/uebergabe/{id}";
    private final Handovers handovers;

    FinishPages(Handovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping(ONE + "/abschluss")
    Response ask(@PathVariable UUID id, Site site, Viewer viewer, FormCheck check) {
        Handover handover = open(id);
        return new FinishPage(
                check.say("handover.finish.title", handover.leaverName()),
                check.say("handover.finish.lead", handover.leaverName(), handover.successorName()),
                folder(site) + "/" + id + "/abschluss",
                folder(site),
                handover.leaver().equals(viewer.account()));
    }

    /** Who finishes her own handover is signed out by it and comes out on the public page. */
    @PostMapping(ONE + "/abschluss")
    Response finish(@PathVariable UUID id, Site site, Viewer viewer, Actor actor, FormCheck check) {
        Handover handover = handovers.get(id);
        handovers.complete(id, actor);
        boolean self = handover.leaver().equals(viewer.account());
        return Redirect.to(
                self ? "/" + site.slug() : folder(site),
                check.say("handover.finished", handover.leaverName(), handover.successorName()));
    }

    @PostMapping(ONE + "/absage")
    Response callOff(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        handovers.callOff(id, actor);
        return Redirect.to(folder(site), check.say("handover.calledOff"));
    }

    private Handover open(UUID id) {
        Handover handover = handovers.get(id);
        if (!handover.isAhead()) {
            throw new NotFound("planned handover");
        }
        return handover;
    }

    private static String folder(Site site) {
        return "/" + site.slug() + "/uebergabe";
    }
}
