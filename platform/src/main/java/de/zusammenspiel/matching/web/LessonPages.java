package de.zusammenspiel.matching.web;

import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matching.Lesson;
import de.zusammenspiel.matching.Lessons;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what can be learned from the decisions, applies it and takes it back. */
@Controller
class LessonPages {
    private static final String PATH = "/einstellungen/vorschlaege/gewichte";
    private static final double WORTH_SAYING = 0.05;

    private final Lessons lessons;

    LessonPages(Lessons lessons) {
        this.lessons = lessons;
    }

    @GetMapping("/{site}" + PATH)
    Response show(FormCheck check) {
        Lesson lesson = lessons.lesson();
        return new LessonPage(
                check.say("matching.lesson.title"),
                lesson,
                Math.round(lesson.proposal().rightBefore() * 100),
                Math.round(lesson.proposal().rightAfter() * 100),
                rows(lesson, check));
    }

    private static List<LessonPage.Row> rows(Lesson lesson, FormCheck check) {
        List<LessonPage.Row> rows = new ArrayList<>();
        Map<Reason.Part, Double> before = lesson.proposal().before().points();
        Map<Reason.Part, Double> after = lesson.proposal().after().points();
        for (Reason.Part part : Reason.Part.values()) {
            double now = before.getOrDefault(part, 0.0);
            double then = after.getOrDefault(part, 0.0);
            rows.add(new LessonPage.Row(
                    check.say("matching.points." + part),
                    points("%.1f", now, check.locale()),
                    points("%.1f", then, check.locale()),
                    Math.abs(then - now) < WORTH_SAYING ? "" : points("%+.1f", then - now, check.locale())));
        }
        return rows;
    }

    private static String points(String format, double points, Locale locale) {
        return String.format(locale, format, points).replace('-', '−');
    }

    @PostMapping("/{site}" + PATH)
    Response apply(Site site, Actor actor, FormCheck check) {
        boolean applied = lessons.apply(actor);
        return Redirect.to(
                "/" + site.slug() + PATH,
                check.say(applied ? "matching.lesson.applied" : "matching.lesson.tooFew", Lesson.LEAST_OF_EACH));
    }

    @PostMapping("/{site}" + PATH + "/zuruecknahme")
    Response revert(Site site, Actor actor, FormCheck check) {
        lessons.revert(actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("matching.lesson.reverted"));
    }
}
