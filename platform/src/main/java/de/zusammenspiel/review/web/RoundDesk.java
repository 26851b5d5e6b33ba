package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.Round;
import de.zusammenspiel.review.RoundAnswer;
import de.zusammenspiel.review.RoundItem;
import de.zusammenspiel.review.RoundOutcome;
import de.zusammenspiel.review.RoundReply;
import de.zusammenspiel.review.RoundVote;
import de.zusammenspiel.review.RoundVoter;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Shows and takes a member's answers in a round. The fields are named by the requests' numbers. */
@Component
class RoundDesk {
    private static final int COMMENT = 1_000;
    private final SupportRequests requests;
    private final Briefs briefs;
    private final Duos duos;
    private final Texts texts;

    RoundDesk(SupportRequests requests, Briefs briefs, Duos duos, Texts texts) {
        this.duos = duos;
        this.requests = requests;
        this.briefs = briefs;
        this.texts = texts;
    }

    private List<RoundPage.Item> items(
            Round round,
            @Nullable RoundVoter voter,
            @Nullable String duoPath,
            MultiValueMap<String, String> typed,
            Locale locale) {
        Map<SupportRequestId, SupportRequest> known = known(round);
        return round.items().stream()
                .filter(item -> known.containsKey(item.request()))
                .map(item -> {
                    SupportRequest request = Objects.requireNonNull(known.get(item.request()));
                    RoundVote before = item.votes().stream()
                            .filter(vote -> voter != null && vote.voter().equals(voter.id()))
                            .findFirst()
                            .orElse(null);
                    String field = field(request);
                    String answer = typed.isEmpty()
                            ? before == null ? "" : before.answer().name()
                            : String.valueOf(typed.getFirst("antwort-" + field));
                    String comment = typed.isEmpty()
                            ? before == null ? null : before.comment()
                            : typed.getFirst("bemerkung-" + field);
                    boolean accepted = item.outcome() == RoundOutcome.ACCEPTED;
                    CaseDuo duo = accepted ? duos.of(item.request()).orElse(null) : null;
                    boolean propose = accepted && duo == null && duoPath != null;
                    return new RoundPage.Item(
                            field,
                            briefs.of(request, locale),
                            Arrays.stream(RoundAnswer.values())
                                    .map(one -> Option.of(
                                                    one.name(),
                                                    texts.text(locale, "review.answer." + one),
                                                    texts.text(locale, "review.answer.help." + one))
                                            .select(one.name().equals(answer)))
                                    .toList(),
                            propose ? duos.suggestionFor(item.request()).orElse(null) : duo,
                            propose ? duoPath + "/anfragen/" + request.number() + "/entscheidung/duo" : null,
                            comment,
                            item.outcome(),
                            item.votes());
                })
                .toList();
    }

    /** What was typed; every request that is still open needs an answer. */
    Map<SupportRequestId, RoundReply> replies(Round round, MultiValueMap<String, String> typed, FormCheck check) {
        Map<SupportRequestId, SupportRequest> known = known(round);
        Map<SupportRequestId, RoundReply> replies = new LinkedHashMap<>();
        for (RoundItem item : round.items()) {
            SupportRequest request = known.get(item.request());
            if (item.outcome() != null || request == null) {
                continue;
            }
            String name = "antwort-" + field(request);
            RoundAnswer answer = check.choice(name, RoundAnswer.class, typed.getFirst(name));
            String comment =
                    check.text("bemerkung-" + field(request), typed.getFirst("bemerkung-" + field(request)), COMMENT);
            if (answer != null) {
                replies.put(item.request(), new RoundReply(answer, comment));
            } else if (check.errors().of(name).isEmpty()) {
                check.error(name, "review.error.answer", request.number());
            }
        }
        return replies;
    }

    private Map<SupportRequestId, SupportRequest> known(Round round) {
        return requests.these(round.items().stream().map(RoundItem::request).toList()).stream()
                .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
    }

    private static String field(SupportRequest request) {
        return request.number();
    }

    RoundPage page(
            Round round,
            @Nullable RoundVoter voter,
            String action,
            boolean link,
            boolean follow,
            boolean mayRun,
            @Nullable String duoPath,
            MultiValueMap<String, String> typed,
            Errors errors,
            Locale locale) {
        return new RoundPage(
                texts.text(locale, "review.round.title"),
                round,
                voter != null && round.isOpen() ? action : null,
                link,
                follow,
                mayRun && round.isOpen(),
                voter != null && voter.answeredAt() != null,
                // A form cannot stand inside the form of the answers.
                items(round, voter, voter != null && round.isOpen() ? null : duoPath, typed, locale),
                errors);
    }
}
