package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.ClarificationId;
import de.zusammenspiel.intake.Clarifications;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.RoadBands;
import de.zusammenspiel.intake.StatusLinks;
import de.zusammenspiel.intake.StepEntry;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicant's own view, by link: how it stands, answering a question, taking it back. */
@Controller
class StatusPages {
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Clarifications clarifications;
    private final RoadBands roads;
    private final StatusLinks status;
    private final Clock clock;

    StatusPages(
            SupportRequests requests,
            RequestLedger ledger,
            Clarifications clarifications,
            RoadBands roads,
            StatusLinks status,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.clarifications = clarifications;
        this.roads = roads;
        this.status = status;
        this.clock = clock;
    }

    @GetMapping("/l/{token}/status")
    Response show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String neu,
            Link link,
            Site site,
            FormCheck say) {
        return page(token, request(link), neu != null, null, site, say);
    }

    @PostMapping("/l/{token}/status/antwort")
    Response answer(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String answer,
            Link link,
            Site site,
            Actor applicant,
            FormCheck check) {
        SupportRequest request = request(link);
        Optional<Clarification> open = open(request);
        String text = check.required("answer", answer, FormCheck.LONG_TEXT);
        if (check.failed() || open.isEmpty()) {
            return page(token, request, false, answer, site, check);
        }
        clarifications.answer(open.get().id(), text, applicant);
        return Redirect.to("/l/" + token + "/status", check.say("intake.status.answered"));
    }

    @PostMapping("/l/{token}/status/zurueckziehen")
    Response withdraw(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String reason,
            Link link,
            Site site,
            Actor applicant,
            FormCheck check) {
        SupportRequest request = request(link);
        String why = check.text("reason", reason, 1_000);
        if (check.failed()) {
            return page(token, request, false, null, site, check);
        }
        requests.withdraw(request.id(), applicant, why);
        return Redirect.to("/l/" + token + "/status", check.say("intake.status.withdrawn"));
    }

    /** The link of a question leads to the same page of the applicant, where the question stands on top. */
    @GetMapping("/l/{token}/rueckfrage")
    Response question(@PathVariable String token, Link link, FormCheck say) {
        return questionPage(token, clarifications.get(new ClarificationId(link.subject())), null, say);
    }

    @PostMapping("/l/{token}/rueckfrage")
    Response answerQuestion(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String answer,
            Link link,
            Actor applicant,
            FormCheck check) {
        Clarification asked = clarifications.get(new ClarificationId(link.subject()));
        String text = check.required("answer", answer, FormCheck.LONG_TEXT);
        if (check.failed()) {
            return questionPage(token, asked, answer, check);
        }
        clarifications.answer(asked.id(), text, applicant);
        return Redirect.to(status.of(requests.get(asked.request())), check.say("intake.status.answered"));
    }

    private QuestionPage questionPage(String token, Clarification asked, @Nullable String typed, FormCheck check) {
        SupportRequest request = requests.get(asked.request());
        return new QuestionPage(
                check.say("intake.question.title"),
                request.number(),
                request.question(),
                asked.question(),
                asked.askedBy(),
                asked.due(),
                typed == null ? asked.answer() : typed,
                asked.answer() != null,
                "/l/" + token + "/rueckfrage",
                check.errors());
    }

    private SupportRequest request(Link link) {
        return requests.get(new SupportRequestId(link.subject()));
    }

    private Optional<Clarification> open(SupportRequest request) {
        return clarifications.of(request.id()).stream()
                .filter(Clarification::isOpen)
                .findFirst();
    }

    private StatusPage page(
            String token, SupportRequest request, boolean fresh, @Nullable String typed, Site site, FormCheck say) {
        List<String> parts = requests.partsOf(request.id()).stream()
                .map(part -> part.number() + " · " + part.question())
                .toList();
        String step = parts.isEmpty() ? request.step().name() : "SPLIT";
        LocalDate due = request.due();
        return new StatusPage(
                say.say("intake.status.title"),
                request.number(),
                request.question(),
                fresh,
                due == null
                        ? say.say("intake.status.fresh.soon", request.number(), site.contactName())
                        : say.say("intake.status.fresh", request.number(), site.contactName(), due),
                roads.of(request, say.locale()),
                say.say("intake.status.words." + step),
                request.step().isEnd() ? "" : next(request, site, say),
                lines(request, say),
                parts,
                open(request).map(Clarification::question).orElse(null),
                typed,
                facts(request, say),
                new ContactCard(
                        site.contactName(),
                        say.say("intake.status.contactRole"),
                        null,
                        null,
                        null,
                        site.contactPhone(),
                        site.contactEmail(),
                        null),
                !request.step().isEnd() && request.step().stage().number() <= 5,
                "/l/" + token + "/status",
                say.errors());
    }

    /** What happens next and until when. A day that has passed is no promise any more. */
    private String next(SupportRequest request, Site site, FormCheck say) {
        LocalDate due = request.due();
        String who = request.next().name();
        if (due == null) {
            return say.say("intake.status.next." + who, site.contactName());
        }
        if (due.isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
            return say.say("intake.status.late", site.contactName());
        }
        String what = switch (request.step().stage()) {
            case SEARCH -> "SEARCH";
            case DELIVERY -> "DELIVERY";
            default -> who;
        };
        return say.say("intake.status.nextBy." + what, site.contactName(), due);
    }

    /** Steps and days only: notes of the ledger may name companies. */
    private List<StatusPage.Line> lines(SupportRequest request, FormCheck say) {
        List<StatusPage.Line> lines = new ArrayList<>();
        StepEntry before = null;
        for (StepEntry entry : ledger.steps(request.id())) {
            if (before == null || before.step() != entry.step()) {
                lines.add(new StatusPage.Line(
                        Texts.date(say.locale(), LocalDate.ofInstant(entry.at(), Texts.ZONE)),
                        roads.word(entry.step(), say.locale())));
            }
            before = entry;
        }
        return lines;
    }

    private static List<Fact> facts(SupportRequest request, FormCheck say) {
        return List.of(
                Fact.of(say.say("intake.field.kinds"), Words.kinds(request.kinds(), say.locale())),
                Fact.of(say.say("intake.field.amount"), request.amount()),
                Fact.of(
                        say.say("intake.field.wishDate"),
                        request.wishDate() == null
                                ? (request.flexibleDate() ? say.say("intake.flexible") : null)
                                : Texts.date(say.locale(), request.wishDate())),
                Fact.of(
                        say.say("intake.field.place"),
                        request.confidentialPlace() ? say.say("intake.confidential") : request.placeLabel()));
    }
}
