package de.zusammenspiel.matching;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.shared.Ids;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what people decide about suggestions, together with what the suggestion looked like at that moment. */
@Component
class Judgements {
    private static final int CONSIDERED = 200;

    private final JudgementStore store;
    private final SiteIndexes indexes;
    private final SupportRequests requests;
    private final Readiness readiness;
    private final Translation translation;
    private final Ids ids;
    private final Clock clock;

    Judgements(
            JudgementStore store,
            SiteIndexes indexes,
            SupportRequests requests,
            Readiness readiness,
            Translation translation,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.indexes = indexes;
        this.requests = requests;
        this.readiness = readiness;
        this.translation = translation;
        this.ids = ids;
        this.clock = clock;
    }

    void accepted(SupportRequestId request, Candidate candidate, String by) {
        note(request, candidate, Judgement.Kind.ACCEPTED, "", by);
    }

    void rejected(SupportRequestId request, Candidate candidate, String reason, String by) {
        note(request, candidate, Judgement.Kind.REJECTED, reason, by);
    }

    List<Judgement> all() {
        return store.all();
    }

    private void note(SupportRequestId request, Candidate candidate, Judgement.Kind kind, String reason, String by) {
        store.insert(
                ids.next(),
                new Judgement(request, candidate.key(), kind, reason, parts(request, candidate), by, clock.instant()));
    }

    /** Nothing when it was not among the suggestions: somebody had an idea of their own. */
    private Map<Reason.Part, Double> parts(SupportRequestId request, Candidate candidate) {
        String id = candidate.key().substring(candidate.key().indexOf('-') + 1);
        Suggestions found = indexes.current()
                .suggest(translation.need(requests.get(request)), CONSIDERED, readiness.ofAll(readiness.records()));
        Optional<Suggestion> suggested = Stream.concat(found.shown().stream(), found.heldBack().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
        Map<Reason.Part, Double> parts = new EnumMap<>(Reason.Part.class);
        suggested.ifPresent(one -> one.reasons().stream()
                .filter(reason -> reason.maximum() > 0)
                .forEach(reason -> parts.put(reason.part(), reason.points() / reason.maximum())));
        return parts;
    }
}
