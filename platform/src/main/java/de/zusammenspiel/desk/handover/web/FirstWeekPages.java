package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.desk.handover.FirstWeek;
import de.zusammenspiel.desk.handover.Handover;
import de.zusammenspiel.desk.handover.Handovers;
import de.zusammenspiel.desk.handover.OpenCase;
import de.zusammenspiel.desk.handover.WeekStep;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a successor ticks off, case by case. */
@Controller
class FirstWeekPages {
    private static final String WEEK = "/{site}/uebergabe/{id}/erste-woche";
    private static final Pattern NUMBER = Pattern.compile("A-\\d{4}-\\d{4,}");

    private final Handovers handovers;
    private final Clock clock;

    FirstWeekPages(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    @GetMapping(WEEK)
    Response show(@PathVariable UUID id, Site site, FormCheck check) {
        FirstWeek week = handovers.firstWeek(id);
        Handover handover = week.handover();
        FolderView view = new FolderView(site, LocalDate.ofInstant(clock.instant(), Texts.ZONE), check);
        List<OpenCase> open =
                week.cases().stream().filter(one -> !week.isTicked(one)).toList();
        return new FirstWeekPage(
                check.say("handover.week.title"),
                week.open() == 0
                        ? check.say("handover.week.empty", handover.leaverName())
                        : check.say("handover.week.lead", week.open(), handover.leaverName()),
                path(site, id),
                "/" + site.slug() + "/uebergabe",
                handover.words().isBlank() ? null : handover.words(),
                handover.leaverName(),
                week.all() - week.open(),
                Math.max(1, week.all()),
                view.cases(open),
                week.steps().stream()
                        .filter(step -> !week.isTicked(step))
                        .map(step -> step(step, handover, site, check))
                        .toList(),
                ticked(week, check));
    }

    @PostMapping(WEEK + "/{item}")
    Response tick(@PathVariable UUID id, @PathVariable String item, Site site, Actor actor, FormCheck check) {
        handovers.tick(id, known(item), actor);
        return Redirect.to(path(site, id), check.say("handover.week.ticked"));
    }

    @PostMapping(WEEK + "/{item}/offen")
    Response untick(@PathVariable UUID id, @PathVariable String item, Site site) {
        handovers.untick(id, known(item));
        return Redirect.to(path(site, id));
    }

    @PostMapping("/{site}/uebergabe/{id}/vorstellung")
    Response introduce(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        return Redirect.to(path(site, id), check.say("handover.week.introduced", handovers.introduce(id, actor)));
    }

    private static String known(String item) {
        boolean step =
                Arrays.stream(WeekStep.values()).anyMatch(one -> one.word().equals(item));
        if (!step && !NUMBER.matcher(item).matches()) {
            throw new NotFound("item of the first week");
        }
        return item;
    }

    private static FirstWeekPage.Step step(WeekStep step, Handover handover, Site site, FormCheck check) {
        return new FirstWeekPage.Step(
                step.word(),
                check.say("handover.step." + step),
                check.say("handover.step." + step + ".help", handover.leaverName()),
                go(step, handover, site, check));
    }

    private static @Nullable Action go(WeekStep step, Handover handover, Site site, FormCheck check) {
        String at = "/" + site.slug();
        return switch (step) {
            case FOLDER -> Action.link(check.say("handover.step.go.FOLDER"), at + "/uebergabe");
            case INTRODUCE ->
                Action.post(
                        check.say("handover.step.go.INTRODUCE"), at + "/uebergabe/" + handover.id() + "/vorstellung");
            case CONTACT -> Action.link(check.say("handover.step.go.CONTACT"), at + "/einstellungen");
            case GROUP -> Action.link(check.say("handover.step.go.GROUP"), at + "/gruppe");
            case DATES -> Action.link(check.say("handover.step.go.DATES"), at + "/jahrestermine");
            case TODAY -> Action.link(check.say("handover.step.go.TODAY"), at + "/heute");
        };
    }

    private static List<FirstWeekPage.Ticked> ticked(FirstWeek week, FormCheck check) {
        return Stream.concat(
                        week.steps().stream()
                                .filter(week::isTicked)
                                .map(step -> new FirstWeekPage.Ticked(step.word(), check.say("handover.step." + step))),
                        week.cases().stream()
                                .filter(week::isTicked)
                                .map(one -> new FirstWeekPage.Ticked(
                                        one.request().number(),
                                        one.request().number() + " · "
                                                + one.request().organisationName())))
                .toList();
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/uebergabe/" + id + "/erste-woche";
    }
}
