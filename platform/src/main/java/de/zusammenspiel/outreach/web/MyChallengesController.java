package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MyChallengesController {
    private final Challenges challenges;
    private final SupportRequests requests;
    private final Clock clock;

    MyChallengesController(Challenges challenges, SupportRequests requests, Clock clock) {
        this.challenges = challenges;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping("/{site}/meine-ansprachen")
    Response show(@RequestParam(required = false) @Nullable String text, Viewer viewer, FormCheck check) {
        String wanted = FormCheck.clean(text);
        List<ChallengeRow> rows = rows(viewer, wanted);
        return new MyChallengesPage(
                check.say("outreach.mine.title"),
                wanted,
                query(wanted),
                rows.stream().filter(row -> is(row, ChallengeState.PLANNED)).toList(),
                rows.stream().filter(row -> is(row, ChallengeState.ASKED)).toList(),
                rows.stream().filter(row -> !row.challenge().state().isOpen()).toList());
    }

    @GetMapping("/{site}/meine-ansprachen/liste.csv")
    Response csv(@RequestParam(required = false) @Nullable String text, Viewer viewer, FormCheck check) {
        return file(text, viewer, check).csv();
    }

    @GetMapping("/{site}/meine-ansprachen/liste.xlsx")
    Response xlsx(@RequestParam(required = false) @Nullable String text, Viewer viewer, FormCheck check) {
        return file(text, viewer, check).xlsx();
    }

    private TableFile file(@Nullable String text, Viewer viewer, FormCheck check) {
        return new TableFile(
                check.say("outreach.mine.file"),
                List.of(
                        check.say("outreach.mine.number"),
                        check.say("outreach.mine.company"),
                        check.say("outreach.mine.question"),
                        check.say("outreach.mine.state"),
                        check.say("outreach.mine.since")),
                rows(viewer, FormCheck.clean(text)).stream()
                        .map(row -> List.of(
                                row.challenge().number(),
                                row.challenge().organisationName(),
                                row.question(),
                                check.say(row.stateKey()),
                                Texts.date(check.locale(), LocalDate.ofInstant(row.since(), Texts.ZONE))))
                        .toList());
    }

    private static String query(String text) {
        return ListQuery.ALL.with("text", text).text();
    }

    private List<ChallengeRow> rows(Viewer viewer, String text) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        Map<SupportRequestId, String> questions = new HashMap<>();
        String part = text.toLowerCase(Locale.ROOT);
        return viewer.accounts().stream()
                .flatMap(account -> challenges.ofMember(account).stream())
                .map(challenge -> row(challenge, questions, today).inTheHandsOf(viewer.account()))
                .filter(row -> (row.challenge().organisationName() + " " + row.question())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList();
    }

    private ChallengeRow row(Challenge challenge, Map<SupportRequestId, String> questions, LocalDate today) {
        return ChallengeRow.of(
                challenge,
                questions.computeIfAbsent(
                        challenge.request(), id -> requests.get(id).question()),
                today);
    }

    private static boolean is(ChallengeRow row, ChallengeState state) {
        return row.challenge().state() == state;
    }
}
