package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.review.Participants.Details;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person of the circle: what we know, how near, what comes next, hours. */
@Controller
class ParticipantPages {
    private static final String LIST = "/mitwirkende";
    private static final String ONE = "/{site}/mitwirkende/{id}";
    private static final double MOST_HOURS = 200;

    private final Participants participants;
    private final ParticipantView view;
    private final Clock clock;

    ParticipantPages(Participants participants, ParticipantView view, Clock clock) {
        this.participants = participants;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping("/{site}" + LIST + "/neu")
    Response empty(Site site, FormCheck check) {
        return view.blank(site, ParticipantForm.empty(), check);
    }

    @PostMapping("/{site}" + LIST + "/neu")
    Response add(@ModelAttribute ParticipantForm form, Site site, Actor actor, FormCheck check) {
        Details details = ParticipantReader.read(form, false, check);
        if (details == null) {
            return view.blank(site, form, check);
        }
        return Redirect.to(at(site, participants.add(details, actor)), check.say("group.added", details.name()));
    }

    @GetMapping(ONE)
    Response show(@PathVariable UUID id, Site site, FormCheck check) {
        Participant one = participants.get(id);
        return view.page(site, one, ParticipantForm.of(one), view.step(one), check);
    }

    @PostMapping(ONE)
    Response change(
            @PathVariable UUID id, @ModelAttribute ParticipantForm form, Site site, Actor actor, FormCheck check) {
        Participant now = participants.get(id);
        Details details = ParticipantReader.read(form, now.account() != null, check);
        StaleForm.check(form, ParticipantForm.of(now), now.version(), check);
        if (details == null || check.failed()) {
            return view.page(site, now, form, view.step(now), check);
        }
        participants.change(now.id(), now.version(), details, actor);
        return Redirect.to(at(site, now.id()), check.say("group.changed"));
    }

    /** How near somebody is, and what comes next. */
    @PostMapping(ONE + "/stand")
    Response move(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String stage,
            @ModelAttribute ParticipantPage.StepForm form,
            Site site,
            Actor actor,
            FormCheck check) {
        Participant now = participants.get(id);
        Stage wanted = check.choice("stage", Stage.class, stage);
        String step = check.text("nextStep", form.nextStep(), FormCheck.SHORT_TEXT);
        LocalDate on = check.date("nextOn", form.nextOn());
        if (wanted == null || wanted == Stage.LEFT || wanted == Stage.DECEASED) {
            check.error("stage", "web.error.choice");
        } else if (wanted == Stage.ACTIVE && now.part().signsIn() && now.email() == null) {
            check.error("stage", "group.error.email");
        } else if (wanted == Stage.ACTIVE && now.part().signsIn() && participants.isTwice(now)) {
            check.error("stage", "group.error.twice");
        }
        if (!step.isEmpty() && on == null && check.errors().of("nextOn").isEmpty()) {
            check.error("nextOn", "group.error.day");
        }
        if (step.isEmpty() && on != null) {
            check.error("nextStep", "group.error.step");
        }
        if (check.failed() || wanted == null) {
            return view.page(site, now, ParticipantForm.of(now), form, check);
        }
        participants.move(now.id(), now.version(), wanted, step, on, actor);
        return Redirect.to(
                at(site, now.id()), check.say("group.moved", now.name(), check.say("group.stage." + wanted)));
    }

    @PostMapping(ONE + "/stunden")
    Response hours(@PathVariable UUID id, @ModelAttribute ParticipantPage.StepForm form, Site site, FormCheck check) {
        Participant now = participants.get(id);
        Double count = check.quantity("hours", form.hours(), 0.5, MOST_HOURS);
        LocalDate on = FormCheck.clean(form.day()).isEmpty() ? today() : check.date("day", form.day());
        String words = check.text("what", form.what(), FormCheck.SHORT_TEXT);
        check.needed("hours", count);
        if (on != null && on.isAfter(today())) {
            check.error("day", "group.error.future");
        }
        if (check.failed() || count == null || on == null) {
            return view.page(
                    site,
                    now,
                    ParticipantForm.of(now),
                    new ParticipantPage.StepForm(now.nextStep(), null, form.hours(), form.day(), form.what()),
                    check);
        }
        participants.addHours(now.id(), on, count, words);
        return Redirect.to(at(site, now.id()), check.say("group.hours.added", count));
    }

    @PostMapping(ONE + "/verlaengerung")
    Response prolong(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        participants.prolong(id, actor);
        return Redirect.to(at(site, id), check.say("group.prolonged"));
    }

    private static String at(Site site, UUID id) {
        return "/" + site.slug() + LIST + "/" + id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
