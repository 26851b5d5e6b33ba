package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.review.AgendaItem;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The items of an agenda, one after the other. */
@Controller
class AgendaItemController {
    private final Meetings meetings;
    private final Reviews reviews;
    private final SupportRequests requests;
    private final Briefs briefs;
    private final DecisionDesk desk;
    private final Texts texts;

    AgendaItemController(
            Meetings meetings,
            Reviews reviews,
            SupportRequests requests,
            Briefs briefs,
            DecisionDesk desk,
            Texts texts) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.requests = requests;
        this.briefs = briefs;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/punkt/{number}")
    Response show(Site site, Viewer viewer, @PathVariable String id, @PathVariable String number, Locale locale) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        return page(site, viewer, meeting, requests.byNumber(number), DecisionForm.fresh(), Errors.none(), locale);
    }

    @PostMapping("/{site}/sitzungen/{id}/punkt/{number}")
    Response decide(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @ModelAttribute DecisionForm form,
            FormCheck check) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        SupportRequest request = requests.byNumber(number);
        List<AgendaItem> agenda = meetings.agenda(meeting.id());
        int at = position(agenda, request);
        if (!meeting.isOpen()) {
            throw new StaleEdit(texts.text(check.locale(), "review.stale.closed"), FormCheck.clean(form.reason()));
        }
        if (!desk.take(request, site, meeting.id(), form, check, actor)) {
            return page(site, viewer, meeting, request, form, check.errors(), check.locale());
        }
        return Redirect.to(
                following(agenda, at)
                        .map(next ->
                                path(site, meeting, requests.get(next.request()).number()))
                        .orElse(MeetingController.path(site, meeting.id())),
                check.say("review.item.saved", number));
    }

    /** The next item that is still open, after this one or from the top. */
    private static Optional<AgendaItem> following(List<AgendaItem> agenda, int at) {
        return IntStream.range(1, agenda.size())
                .mapToObj(step -> agenda.get((at + step) % agenda.size()))
                .filter(item -> item.decision() == null)
                .findFirst();
    }

    private AgendaItemPage page(
            Site site,
            Viewer viewer,
            Meeting meeting,
            SupportRequest request,
            DecisionForm typed,
            Errors errors,
            Locale locale) {
        List<AgendaItem> agenda = meetings.agenda(meeting.id());
        int at = position(agenda, request);
        Integer number = agenda.get(at).decision();
        List<Decision> known = reviews.decisionsOn(request.id());
        Decision decision = known.stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElse(null);
        boolean open = number == null
                && meeting.isOpen()
                && viewer.is(Role.COORDINATOR)
                && Advices.WINDOW.contains(request.step());
        return new AgendaItemPage(
                request.question(),
                meeting,
                MeetingController.label(meeting, locale),
                at + 1,
                agenda.size(),
                briefs.of(request, locale),
                decision,
                known.stream().filter(one -> !one.equals(decision)).toList(),
                open ? desk.fields(request, site, path(site, meeting, request.number()), typed, errors, locale) : null,
                neighbour(site, meeting, agenda, at - 1),
                neighbour(site, meeting, agenda, at + 1),
                errors);
    }

    private @Nullable String neighbour(Site site, Meeting meeting, List<AgendaItem> agenda, int at) {
        return at < 0 || at >= agenda.size()
                ? null
                : path(site, meeting, requests.get(agenda.get(at).request()).number());
    }

    private static int position(List<AgendaItem> agenda, SupportRequest request) {
        for (int at = 0; at < agenda.size(); at++) {
            if (agenda.get(at).request().equals(request.id())) {
                return at;
            }
        }
        throw new NotFound("agenda item");
    }

    private static String path(Site site, Meeting meeting, String number) {
        return MeetingController.path(site, meeting.id()) + "/punkt/" + number;
    }
}
