package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.OfferNotFree;
import de.zusammenspiel.intake.RoadBands;
import de.zusammenspiel.intake.StepNotAllowed;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StalePage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Somebody else was quicker: the page says where the request or the offer stands now, and what was wanted. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConflictPages {
    /** Addresses that act only: the way back leads to the page they belong to. */
    private static final Set<String> ACTS = Set.of(
            "zurueckziehen", "wiederaufnehmen", "antwort", "freigeben", "schliessen", "oeffnen", "fragen", "anfrage");

    private final RoadBands roads;

    ConflictPages(RoadBands roads) {
        this.roads = roads;
    }

    @ExceptionHandler(StepNotAllowed.class)
    Response moved(StepNotAllowed e, FormCheck say, HttpServletRequest request) {
        return new StalePage(
                say.say("intake.conflict.title"),
                roads.word(e.from(), say.locale()),
                roads.word(e.to(), say.locale()),
                back(request));
    }

    @ExceptionHandler(OfferNotFree.class)
    Response notFree(OfferNotFree e, FormCheck say, HttpServletRequest request) {
        return new StalePage(
                say.say("intake.conflict.title"),
                say.say(
                        "intake.conflict.offer",
                        say.say("intake.offer.state." + e.state().name())),
                say.say("intake.conflict.wanted"),
                back(request));
    }

    private static String back(HttpServletRequest request) {
        String path = request.getRequestURI();
        int last = path.lastIndexOf('/');
        return last > 0 && ACTS.contains(path.substring(last + 1)) ? path.substring(0, last) : path;
    }
}
