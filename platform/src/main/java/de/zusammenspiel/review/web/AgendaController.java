package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Agenda;
import de.zusammenspiel.review.AgendaItem;
import de.zusammenspiel.review.HouseRuleBook;
import de.zusammenspiel.review.HouseRules;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The order of the day, and the rules by which the group meets. */
@Controller
class AgendaController {
    private static final int MOST_MEMBERS = 100;
    private static final int MOST_MEETINGS = 24;

    /** The requests as they stood there, the place typed beside each, and those to be taken off. */
    record AgendaForm(
            @Nullable String version,
            @Nullable List<String> number,
            @Nullable List<String> position,
            @Nullable List<String> off) {}

    record RulesForm(@Nullable String quorum, @Nullable String meetingsPerYear) {}

    private final Agenda agenda;
    private final Meetings meetings;
    private final SupportRequests requests;
    private final HouseRuleBook book;
    private final Texts texts;

    AgendaController(Agenda agenda, Meetings meetings, SupportRequests requests, HouseRuleBook book, Texts texts) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.requests = requests;
        this.book = book;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/tagesordnung")
    Response show(@PathVariable String id, Locale locale) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        return new AgendaPage(
                texts.text(locale, "room.agenda.title", meeting.start().toLocalDate()),
                meeting,
                agenda.version(meeting.id()),
                lines(meeting));
    }

    private List<AgendaPage.Line> lines(Meeting meeting) {
        List<AgendaItem> items = meetings.agenda(meeting.id());
        Map<SupportRequestId, SupportRequest> known =
                requests.these(items.stream().map(AgendaItem::request).toList()).stream()
                        .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        List<AgendaPage.Line> lines = new ArrayList<>();
        for (AgendaItem item : items) {
            SupportRequest request = known.get(item.request());
            if (request != null) {
                lines.add(new AgendaPage.Line(
                        lines.size() + 1,
                        request.number(),
                        request.question(),
                        request.organisationName(),
                        item.decision() != null));
            }
        }
        return lines;
    }

    @PostMapping("/{site}/sitzungen/{id}/tagesordnung")
    Response arrange(
            Site site, Actor actor, @PathVariable String id, @ModelAttribute AgendaForm form, FormCheck check) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        List<String> order = order(form);
        Set<SupportRequestId> off = (form.off() == null ? List.<String>of() : form.off())
                .stream().map(number -> requests.byNumber(number).id()).collect(Collectors.toSet());
        boolean arranged = agenda.arrange(
                meeting.id(),
                order.stream().map(number -> requests.byNumber(number).id()).toList(),
                off,
                FormCheck.version(form.version()),
                actor);
        if (!arranged) {
            throw new StaleEdit(
                    check.say(
                            "room.agenda.stale",
                            lines(meeting).stream().map(AgendaPage.Line::number).collect(Collectors.joining(", "))),
                    check.say("room.agenda.yours", String.join(", ", order)));
        }
        return Redirect.to(MeetingController.path(site, meeting.id()), check.say("room.agenda.saved"));
    }

    /** The numbers of the requests by the places typed beside them; what has no place comes last. */
    private static List<String> order(AgendaForm form) {
        List<String> numbers = form.number() == null ? List.of() : form.number();
        List<String> places = form.position() == null ? List.of() : form.position();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String typed = i < places.size() ? FormCheck.clean(places.get(i)) : "";
            at.add(typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : Integer.MAX_VALUE);
        }
        return IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing(at::get))
                .map(numbers::get)
                .toList();
    }

    @GetMapping("/{site}/sitzungsordnung")
    Response rules(Locale locale) {
        HouseRules rules = book.rules();
        return new HouseRulesPage(
                texts.text(locale, "room.rules.title"),
                String.valueOf(rules.quorum()),
                String.valueOf(rules.meetingsPerYear()),
                Errors.none());
    }

    @PostMapping("/{site}/sitzungsordnung")
    Response change(Site site, Actor actor, @ModelAttribute RulesForm form, FormCheck check) {
        Integer quorum = check.number("quorum", form.quorum(), 0, MOST_MEMBERS);
        Integer perYear = check.number("meetingsPerYear", form.meetingsPerYear(), 1, MOST_MEETINGS);
        if (check.failed() || quorum == null || perYear == null) {
            return new HouseRulesPage(
                    check.say("room.rules.title"), form.quorum(), form.meetingsPerYear(), check.errors());
        }
        book.change(new HouseRules(quorum, perYear), actor);
        return Redirect.to("/" + site.slug() + "/sitzungen", check.say("room.rules.saved"));
    }
}
