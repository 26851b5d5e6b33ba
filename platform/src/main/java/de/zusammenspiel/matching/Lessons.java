package de.zusammenspiel.matching;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.quality.Learning;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.matching.WeightStore.Weighting;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current site's decisions say about the weights. Shown before it is applied; can be taken back. */
@Service
public class Lessons {
    private static final int REQUESTS_SHOWN = 10;
    private static final int FIRST = 3;

    private final JudgementStore judgements;
    private final WeightStore weights;
    private final SiteIndexes indexes;
    private final SupportRequests requests;
    private final Offers offers;
    private final Organisations organisations;
    private final de.zusammenspiel.matching.Readiness readiness;
    private final Translation translation;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Lessons(
            JudgementStore judgements,
            WeightStore weights,
            SiteIndexes indexes,
            SupportRequests requests,
            Offers offers,
            Organisations organisations,
            de.zusammenspiel.matching.Readiness readiness,
            Translation translation,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.judgements = judgements;
        this.weights = weights;
        this.indexes = indexes;
        this.requests = requests;
        this.offers = offers;
        this.organisations = organisations;
        this.readiness = readiness;
        this.translation = translation;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** From the weights in force now. */
    @Transactional(readOnly = true)
    public Lesson lesson() {
        List<Learning.Decision> decisions = decisions();
        Learning.Proposal proposal = propose(decisions);
        int accepted =
                (int) decisions.stream().filter(Learning.Decision::accepted).count();
        Lesson bare = new Lesson(accepted, decisions.size() - accepted, proposal, List.of(), versions());
        return bare.isEnough()
                ? new Lesson(accepted, decisions.size() - accepted, proposal, shifts(proposal.after()), versions())
                : bare;
    }

    /** What was asked for or ruled out though nobody had suggested it says nothing about the weights. */
    private List<Learning.Decision> decisions() {
        return judgements.all().stream()
                .filter(judgement -> !judgement.parts().isEmpty())
                .map(judgement -> new Learning.Decision(judgement.parts(), judgement.kind() == Judgement.Kind.ACCEPTED))
                .toList();
    }

    private Learning.Proposal propose(List<Learning.Decision> decisions) {
        return Learning.propose(weights.current().map(Weighting::weights).orElseGet(Weights::builtIn), decisions);
    }

    private List<Lesson.Version> versions() {
        Optional<Weighting> current = weights.current();
        return weights.all().stream()
                .map(one -> new Lesson.Version(
                        one.at(),
                        one.by(),
                        one.decisions(),
                        one.endedAt(),
                        current.filter(now -> now.id().equals(one.id())).isPresent()))
                .toList();
    }

    private List<Lesson.Shift> shifts(Weights learned) {
        MatchIndex now = indexes.current();
        MatchIndex then = now.with(learned);
        Function<String, Readiness> ready = readiness.ofAll(readiness.records());
        List<Lesson.Shift> shifts = new ArrayList<>();
        List<SupportRequest> recent = requests.full(IndexEntries.OPEN_FOR_HELP).stream()
                .sorted(Comparator.comparing(SupportRequest::stepAt).reversed())
                .limit(REQUESTS_SHOWN)
                .toList();
        for (SupportRequest request : recent) {
            shifts.add(new Lesson.Shift(
                    request.number(),
                    request.question(),
                    names(now.suggest(translation.need(request), FIRST, ready).shown()),
                    names(then.suggest(translation.need(request), FIRST, ready).shown())));
        }
        return shifts;
    }

    private List<String> names(List<Suggestion> suggested) {
        Supply supply = Supply.behind(suggested, offers, organisations);
        return suggested.stream()
                .map(one -> one.kind() == Suggestion.Kind.OFFER
                        ? supply.offer(one.id()).map(Offer::organisationName)
                        : supply.organisation(one.id()).map(Organisation::name))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return false when there are too few decisions to learn from */
    @Transactional
    public boolean apply(Actor by) {
        List<Learning.Decision> decisions = decisions();
        Learning.Proposal proposal = propose(decisions);
        int accepted =
                (int) decisions.stream().filter(Learning.Decision::accepted).count();
        if (!new Lesson(accepted, decisions.size() - accepted, proposal, List.of(), List.of()).isEnough()) {
            return false;
        }
        weights.insert(ids.next(), proposal.after().points(), decisions.size(), by.label(), clock.instant());
        journal.record(
                by,
                "Site",
                CurrentSite.require().value(),
                "weightsApplied",
                Map.of(
                        "decisions",
                        String.valueOf(decisions.size()),
                        "points",
                        PartFigures.inWords(proposal.after().points())));
        return true;
    }

    /** The weights before those in force count again. */
    @Transactional
    public void revert(Actor by) {
        Optional<Weighting> current = weights.current();
        if (current.isPresent() && weights.end(current.get().id(), clock.instant())) {
            journal.record(by, "Site", CurrentSite.require().value(), "weightsReverted", Map.of());
        }
    }
}
