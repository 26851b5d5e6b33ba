package de.zusammenspiel.review.web;

import de.zusammenspiel.review.TopicHint;
import de.zusammenspiel.review.TopicHints;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the city talks about: written by the coordination and the advisory circle, read by the group. */
@Controller
class TopicController {
    record TopicForm(@Nullable String text, @Nullable String until) {}

    private final TopicHints hints;
    private final Texts texts;

    TopicController(TopicHints hints, Texts texts) {
        this.hints = hints;
        this.texts = texts;
    }

    @GetMapping("/{site}/themen")
    Response list(Viewer viewer, Locale locale) {
        return page(viewer, new TopicForm(null, null), Errors.none(), locale);
    }

    private TopicPage page(Viewer viewer, TopicForm typed, Errors errors, Locale locale) {
        LocalDate usual = hints.today().plusMonths(TopicHints.USUAL_MONTHS);
        return new TopicPage(
                texts.text(locale, "room.topics.title"),
                hints.current(),
                viewer.is(Role.COORDINATOR) || viewer.is(Role.ADVISER),
                viewer.is(Role.COORDINATOR),
                viewer.account(),
                typed.text(),
                typed.until() == null
                        ? "%d.%d.%d".formatted(usual.getDayOfMonth(), usual.getMonthValue(), usual.getYear())
                        : typed.until(),
                errors);
    }

    @PostMapping("/{site}/themen")
    Response give(Site site, Viewer viewer, Actor actor, @ModelAttribute TopicForm form, FormCheck check) {
        String text = check.required("text", form.text(), FormCheck.SHORT_TEXT);
        LocalDate until = check.date("until", form.until());
        LocalDate today = hints.today();
        if (until == null) {
            until = today.plusMonths(TopicHints.USUAL_MONTHS);
        } else if (until.isBefore(today)) {
            check.error("until", "room.topics.past");
        }
        if (check.failed()) {
            return page(viewer, form, check.errors(), check.locale());
        }
        hints.give(text, until, actor);
        return Redirect.to("/" + site.slug() + "/themen", check.say("room.topics.given"));
    }

    @PostMapping("/{site}/themen/{id}/beenden")
    Response end(Site site, Viewer viewer, Actor actor, @PathVariable String id, FormCheck check) {
        UUID wanted = check.id("id", id);
        TopicHint hint = hints.current().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("topic hint"));
        if (!viewer.is(Role.COORDINATOR) && !viewer.account().equals(hint.account())) {
            throw new Forbidden();
        }
        hints.end(hint.id(), actor);
        return Redirect.to("/" + site.slug() + "/themen", check.say("room.topics.ended"));
    }
}
