package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Answer;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.ClarificationId;
import de.zusammenspiel.intake.Clarifications;
import de.zusammenspiel.intake.CriteriaCheck;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.Proposal;
import de.zusammenspiel.intake.RoadBands;
import de.zusammenspiel.intake.ScreeningRule;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.intake.Verdict;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Screening on one page: the two first questions, the criteria, and the way on. */
@Controller
class ScreeningPages {
    private final SupportRequests requests;
    private final Screenings screenings;
    private final Clarifications clarifications;
    private final RoadBands roads;

    ScreeningPages(SupportRequests requests, Screenings screenings, Clarifications clarifications, RoadBands roads) {
        this.requests = requests;
        this.screenings = screenings;
        this.clarifications = clarifications;
        this.roads = roads;
    }

    @GetMapping("/{site}/anfragen/{number}/pruefung")
    Response show(@PathVariable String number, Site site, FormCheck say) {
        return page(requests.byNumber(number), Map.of(), site, say);
    }

    @PostMapping("/{site}/anfragen/{number}/pruefung")
    Response answer(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        CriteriaCheck state = screenings.of(request);
        String then = typed.getOrDefault("then", "save");
        Map<Criterion, Answer> answers = answers(state, typed, check);
        boolean goesOn = then.equals("admit") || then.equals("fast");
        if (goesOn) {
            for (Criterion killer : Criterion.KILLERS) {
                Answer answer = answers.get(killer);
                if (answer == null || answer.verdict() != Verdict.YES) {
                    check.error(killer.name(), "intake.screening.error.killer");
                }
            }
        }
        if (then.equals("fast") && !isGoods(request)) {
            check.error("", "intake.screening.error.goods");
        }
        if (check.failed()) {
            return page(request, typed, site, check);
        }
        screenings.answer(request.id(), answers, actor);
        String path = path(site, request);
        return switch (then) {
            case "admit" -> {
                screenings.admit(request.id(), actor);
                yield Redirect.to(path, check.say("intake.screening.admitted"));
            }
            case "fast" -> {
                screenings.fastTrack(request.id(), actor);
                yield Redirect.to(path + "/vorschlaege", check.say("intake.screening.fast"));
            }
            case "ask" -> Redirect.to(path + "/pruefung/rueckfrage");
            case "decline" -> Redirect.to(path + "/pruefung/ablehnen");
            case "refer" -> Redirect.to(path + "/pruefung/verweisen");
            case "split" -> Redirect.to(path + "/pruefung/aufteilen");
            default -> Redirect.to(path + "/pruefung", check.say("intake.screening.saved"));
        };
    }

    /** The applicant told the answer by phone; the coordinator writes it down. */
    @PostMapping("/{site}/anfragen/{number}/rueckfrage/{id}")
    Response noteAnswer(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String answer,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        String text = check.required("answer", answer, FormCheck.LONG_TEXT);
        if (check.failed()) {
            return page(request, Map.of(), site, check);
        }
        String behalf = request.contactName().isBlank() ? request.organisationName() : request.contactName();
        clarifications.answer(new ClarificationId(id), text, actor.onBehalfOf(behalf));
        return Redirect.to(path(site, request) + "/pruefung", check.say("intake.screening.answerNoted"));
    }

    private static Map<Criterion, Answer> answers(CriteriaCheck state, Map<String, String> typed, FormCheck check) {
        Map<Criterion, Answer> answers = new EnumMap<>(Criterion.class);
        for (CriteriaCheck.Line line : state.lines()) {
            String key = line.criterion().name();
            Verdict verdict = check.choice(key, Verdict.class, typed.get(key));
            String reason = check.text(key + "Reason", typed.get(key + "Reason"), 1_000);
            if (verdict == null) {
                continue;
            }
            if (verdict != Verdict.YES && reason.isEmpty()) {
                // The words a rule found are a reason; without any somebody has to say one.
                reason =
                        line.preanswer().verdict() == verdict ? line.preanswer().words() : "";
                if (reason.isEmpty()) {
                    check.error(key, "intake.screening.error.reason");
                    continue;
                }
            }
            answers.put(line.criterion(), new Answer(verdict, verdict == Verdict.YES ? "" : reason));
        }
        return answers;
    }

    private static boolean isGoods(SupportRequest request) {
        return !request.kinds().isEmpty()
                && EnumSet.of(ResourceKind.MATERIAL, ResourceKind.FACILITY).containsAll(request.kinds());
    }

    static String path(Site site, SupportRequest request) {
        return "/" + site.slug() + "/anfragen/" + request.number();
    }

    private ScreeningPage page(SupportRequest request, Map<String, String> typed, Site site, FormCheck say) {
        CriteriaCheck check = screenings.of(request);
        List<de.zusammenspiel.web.part.Criterion> killers = new ArrayList<>();
        List<de.zusammenspiel.web.part.Criterion> others = new ArrayList<>();
        for (CriteriaCheck.Line line : check.lines()) {
            (line.criterion().isKiller() ? killers : others).add(criterion(line, typed, say));
        }
        String path = path(site, request);
        String first = ending(check.proposal(), request);
        List<String> values = new ArrayList<>(List.of("admit", "fast", "ask", "split", "refer", "decline"));
        values.remove(first);
        if (!isGoods(request)) {
            values.remove("fast");
        }
        return new ScreeningPage(
                request.question(),
                request.number(),
                path,
                roads.of(request, say.locale()),
                words(check.proposal(), say),
                tone(check.proposal()),
                killers,
                others,
                new ScreeningPage.Ending(first, label(first, site, say)),
                values.stream()
                        .map(value -> new ScreeningPage.Ending(value, label(value, site, say)))
                        .toList(),
                request.gaps().stream()
                        .map(gap -> RequestEditPages.gap(gap, say))
                        .toList(),
                check.findings().stream()
                        .filter(finding ->
                                finding.rule().isHintOnly() || finding.rule() == ScreeningRule.DISPLACED_WORK)
                        .map(finding -> new ScreeningPage.Note(
                                say.say("intake.note." + finding.rule().name() + ".title"),
                                say.say("intake.note." + finding.rule().name() + ".text", finding.words())))
                        .toList(),
                facts(request, say),
                reasons(request, say),
                contact(request, site),
                clarifications.of(request.id()).stream()
                        .map(asked -> asked(asked, path, say))
                        .toList(),
                Step.undecided().contains(request.step()),
                further(request, path, say),
                say.errors());
    }

    private static String label(String ending, Site site, FormCheck say) {
        String key = ending.equals("admit") && !site.hasGroup() ? "admitAlone" : ending;
        return say.say("intake.screening.then." + key);
    }

    private static List<Action> further(SupportRequest request, String path, FormCheck say) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.link(say.say("intake.screening.complete"), path + "/bearbeiten"));
        actions.add(Action.link(say.say("intake.screening.dossier"), path));
        boolean mayReopen =
                request.step() == Step.DECLINED || request.step() == Step.REFERRED || request.step() == Step.WITHDRAWN;
        if (mayReopen) {
            actions.add(Action.post(say.say("intake.screening.reopen"), path + "/wiederaufnehmen"));
        }
        return actions;
    }

    private static de.zusammenspiel.web.part.Criterion criterion(
            CriteriaCheck.Line line, Map<String, String> typed, FormCheck say) {
        String key = line.criterion().name();
        Verdict before = line.given() != null
                ? line.given().verdict()
                : line.preanswer().verdict() == Verdict.UNCLEAR
                                && line.preanswer().rule() == null
                        ? null
                        : line.preanswer().verdict();
        String answer = typed.getOrDefault(key, before == null ? "" : before.name());
        String reason = typed.getOrDefault(
                key + "Reason", line.given() != null ? line.given().reason() : "");
        String words = line.preanswer().words();
        return new de.zusammenspiel.web.part.Criterion(
                key,
                key,
                line.wording().isBlank() ? say.say("intake.criterion." + key) : line.wording(),
                words.isBlank() ? null : words,
                ListQuery.one(de.zusammenspiel.web.part.Criterion.Answer.class, answer),
                reason.isBlank() ? null : reason);
    }

    private static String ending(Proposal proposal, SupportRequest request) {
        return switch (proposal) {
            case Proposal.Decline decline -> "decline";
            case Proposal.Split split -> "split";
            case Proposal.AskBack askBack -> request.gaps().isEmpty() ? "admit" : "ask";
            case Proposal.FastTrack fastTrack -> "fast";
            case Proposal.ToGroup toGroup -> "admit";
        };
    }

    private static String words(Proposal proposal, FormCheck say) {
        return switch (proposal) {
            case Proposal.Decline decline ->
                say.say("intake.proposal." + decline.rule().name());
            case Proposal.Split split ->
                say.say("intake.proposal.split", split.sentences().size());
            case Proposal.AskBack askBack ->
                askBack.gaps().isEmpty()
                        ? say.say("intake.proposal.unclear", askBack.unclear().size())
                        : say.say("intake.proposal.gaps", askBack.gaps().size());
            case Proposal.FastTrack fastTrack -> say.say("intake.proposal.fast");
            case Proposal.ToGroup toGroup -> say.say("intake.proposal.group");
        };
    }

    private static String tone(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Decline decline -> "attention";
            case Proposal.Split split -> "attention";
            case Proposal.AskBack askBack -> "info";
            case Proposal.FastTrack fastTrack -> "good";
            case Proposal.ToGroup toGroup -> "good";
        };
    }

    static List<Fact> facts(SupportRequest request, FormCheck say) {
        LocalDate wish = request.wishDate();
        return List.of(
                Fact.of(say.say("intake.field.organisation"), request.organisationName()),
                Fact.of(say.say("intake.field.kinds"), Words.kinds(request.kinds(), say.locale())),
                Fact.of(say.say("intake.field.amount"), amount(request, say)),
                Fact.of(
                        say.say("intake.field.wishDate"),
                        wish == null
                                ? (request.flexibleDate() ? say.say("intake.flexible") : null)
                                : Texts.date(say.locale(), wish)),
                Fact.of(
                        say.say("intake.field.place"),
                        request.confidentialPlace()
                                ? say.say("intake.confidential") + " " + request.placeLabel()
                                : request.placeLabel()),
                Fact.of(
                        say.say("intake.field.channel"),
                        say.say("intake.channel." + request.channel().name())));
    }

    private static String amount(SupportRequest request, FormCheck say) {
        List<String> parts = new ArrayList<>();
        if (!request.amount().isBlank()) {
            parts.add(request.amount());
        }
        counted(request.persons(), "intake.unit.persons", request, say).ifPresent(parts::add);
        // Beside people hours count for each of them.
        counted(
                        request.hours(),
                        request.persons() == null ? "intake.unit.hours" : "intake.unit.hoursEach",
                        request,
                        say)
                .ifPresent(parts::add);
        counted(request.pieces(), "intake.unit.pieces", request, say).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** What the words say already is not said again in numbers. */
    private static Optional<String> counted(
            @Nullable Number number, String unit, SupportRequest request, FormCheck say) {
        if (number == null) {
            return Optional.empty();
        }
        String counted = Texts.number(say.locale(), number);
        return Arrays.asList(request.amount().split("[^\\d.,]+")).contains(counted)
                ? Optional.empty()
                : Optional.of(counted + " " + say.say(unit));
    }

    private static List<Fact> reasons(SupportRequest request, FormCheck say) {
        return List.of(
                Fact.of(say.say("intake.field.purpose"), request.purpose()),
                Fact.of(say.say("intake.field.whyNotOtherwise"), request.whyNotOtherwise()),
                Fact.of(say.say("intake.field.participation"), request.participation()),
                Fact.of(say.say("intake.field.ownSteps"), request.ownSteps().isBlank() ? "–" : request.ownSteps()),
                Fact.of(
                        say.say("intake.field.reciprocation"),
                        request.reciprocation().isBlank() ? "–" : request.reciprocation()));
    }

    private static @Nullable ContactCard contact(SupportRequest request, Site site) {
        if (request.contactName().isBlank() && request.contactPhone() == null && request.contactEmail() == null) {
            return null;
        }
        return new ContactCard(
                request.contactName().isBlank() ? request.organisationName() : request.contactName(),
                null,
                request.organisationName(),
                request.organisation() == null ? null : "/" + site.slug() + "/organisationen/" + request.organisation(),
                null,
                request.contactPhone(),
                request.contactEmail(),
                null);
    }

    private static ScreeningPage.Asked asked(Clarification asked, String path, FormCheck say) {
        return new ScreeningPage.Asked(
                asked.question(),
                say.say(
                        "intake.screening.asked",
                        asked.askedBy(),
                        LocalDate.ofInstant(asked.askedAt(), Texts.ZONE),
                        asked.due()),
                asked.answer(),
                asked.isOpen() ? path + "/rueckfrage/" + asked.id().value() : null);
    }
}
