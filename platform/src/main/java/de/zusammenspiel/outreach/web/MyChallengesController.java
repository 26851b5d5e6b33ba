package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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
    Response show(Viewer viewer, FormCheck check) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        Map<SupportRequestId, String> questions = new HashMap<>();
        List<ChallengeRow> rows = challenges.ofMember(viewer.account()).stream()
                .map(challenge -> row(challenge, questions, today))
                .toList();
        return new MyChallengesPage(
                check.say("outreach.mine.title"),
                rows.stream().filter(row -> is(row, ChallengeState.PLANNED)).toList(),
                rows.stream().filter(row -> is(row, ChallengeState.ASKED)).toList(),
                rows.stream().filter(row -> !row.challenge().state().isOpen()).toList());
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
