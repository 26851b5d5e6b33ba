package de.zusammenspiel.review.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.MinutesBook;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The evening after a meeting: letters out by one click, minutes to the members, tasks with owner and date. */
@Controller
class EveningController {
    private static final int WHAT = 500;

    record TaskForm(
            @Nullable String what,
            @Nullable String owner,
            @Nullable String due) {}

    private final Meetings meetings;
    private final MeetingLetters letters;
    private final MeetingTasks tasks;
    private final Accounts accounts;
    private final MinutesBook book;
    private final Texts texts;

    EveningController(
            Meetings meetings,
            MeetingLetters letters,
            MeetingTasks tasks,
            Accounts accounts,
            MinutesBook book,
            Texts texts) {
        this.meetings = meetings;
        this.letters = letters;
        this.tasks = tasks;
        this.accounts = accounts;
        this.book = book;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/briefe")
    Response show(@PathVariable String id, Locale locale) {
        return page(meetings.get(MeetingController.id(id)), new TaskForm(null, null, null), Errors.none(), locale);
    }

    private EveningPage page(Meeting meeting, TaskForm typed, Errors errors, Locale locale) {
        Instant closed = meeting.closedAt();
        boolean waits =
                meetings.withoutMinutes().stream().anyMatch(one -> one.id().equals(meeting.id()));
        return new EveningPage(
                texts.text(locale, "room.evening.title", meeting.start().toLocalDate()),
                meeting,
                letters.waiting(meeting.id()),
                closed == null || !waits
                        ? null
                        : LocalDate.ofInstant(closed, Texts.ZONE).plusDays(Meetings.DAYS_TO_MINUTES),
                tasks.of(meeting.id()),
                Stream.concat(
                                accounts.membersOf(Role.COORDINATOR).stream(),
                                accounts.membersOf(Role.GROUP_MEMBER).stream())
                        .distinct()
                        .map(member -> owner(member, typed))
                        .toList(),
                typed.what(),
                typed.due(),
                errors);
    }

    private static Option owner(Member member, TaskForm typed) {
        String account = member.account().toString();
        return Option.of(account, member.name()).select(account.equals(typed.owner()));
    }

    @PostMapping("/{site}/sitzungen/{id}/briefe")
    Response send(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        MeetingId meeting = meetings.get(MeetingController.id(id)).id();
        OptionalInt sent = letters.send(meeting, actor);
        return Redirect.to(
                path(site, meeting),
                sent.isPresent()
                        ? check.say("room.evening.sent", sent.getAsInt())
                        : check.say("room.evening.sent.already"));
    }

    @PostMapping("/{site}/sitzungen/{id}/protokoll/versand")
    Response minutes(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        int members = book.send(meeting, actor);
        return Redirect.to(
                path(site, meeting.id()),
                members == 0
                        ? check.say("room.evening.minutes.same")
                        : check.say("room.evening.minutes.sent", members));
    }

    @PostMapping("/{site}/sitzungen/{id}/aufgaben")
    Response task(Site site, Actor actor, @PathVariable String id, @ModelAttribute TaskForm form, FormCheck check) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        String what = check.required("what", form.what(), WHAT);
        UUID owner = check.id("owner", form.owner());
        LocalDate due = check.date("due", form.due());
        check.needed("owner", owner, "web.error.choice");
        check.needed("due", due);
        if (check.failed() || owner == null || due == null) {
            return page(meeting, form, check.errors(), check.locale());
        }
        tasks.add(meeting.id(), what, owner, due, actor);
        return Redirect.to(path(site, meeting.id()), check.say("room.task.added"));
    }

    @PostMapping("/{site}/aufgaben/{id}/erledigt")
    Response done(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        UUID task = check.id("id", id);
        if (task == null) {
            throw new NotFound("task");
        }
        tasks.done(task, actor);
        return Redirect.to("/" + site.slug() + "/heute", check.say("room.task.done"));
    }

    private static String path(Site site, MeetingId meeting) {
        return MeetingController.path(site, meeting) + "/briefe";
    }
}
