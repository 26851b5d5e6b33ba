package de.zusammenspiel.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The steps a request may take; the ledger accepts a step only from its predecessors. */
public enum Step {
    DRAFT(RoadStage.REQUEST),
    SUBMITTED(RoadStage.REQUEST),
    CLARIFYING(RoadStage.CLARIFICATION),
    SCREENED(RoadStage.DECISION),
    FAST_TRACKED(RoadStage.SEARCH),
    ON_AGENDA(RoadStage.DECISION),
    ACCEPTED(RoadStage.SEARCH),
    SEARCHING(RoadStage.SEARCH),
    PLEDGED(RoadStage.AGREEMENT),
    AGREED(RoadStage.AGREEMENT),
    IN_DELIVERY(RoadStage.DELIVERY),
    COMPLETED(RoadStage.THANKS),
    THANKED(RoadStage.IMPACT),
    EVALUATED(RoadStage.IMPACT),
    DECLINED(RoadStage.DECISION),
    REFERRED(RoadStage.CLARIFICATION),
    WITHDRAWN(RoadStage.REQUEST),
    NOT_PLACED(RoadStage.OUTREACH),
    NOT_FULFILLED(RoadStage.DELIVERY);

    private static final Set<Step> ENDS =
            EnumSet.of(EVALUATED, DECLINED, REFERRED, WITHDRAWN, NOT_PLACED, NOT_FULFILLED);
    private static final Map<Step, Set<Step>> PREDECESSORS = table();

    private final RoadStage stage;

    Step(RoadStage stage) {
        this.stage = stage;
    }

    /** Nothing more is to happen. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /** It ended, and not with a kept promise. */
    public boolean isEndWithoutHelp() {
        return isEnd() && this != EVALUATED;
    }

    public RoadStage stage() {
        return stage;
    }

    /** A search that waits for companies stands at "Ansprache". */
    public RoadStage stage(NextActor next) {
        return this == SEARCHING && next == NextActor.COMPANY ? RoadStage.OUTREACH : stage;
    }

    /** Which steps this one may follow. A step may follow itself to write down a new date or who is next. */
    public Set<Step> predecessors() {
        return PREDECESSORS.getOrDefault(this, Set.of());
    }

    public static Set<Step> open() {
        return EnumSet.complementOf(EnumSet.copyOf(ENDS));
    }

    /** Steps before anybody decided. */
    public static Set<Step> undecided() {
        return EnumSet.of(SUBMITTED, CLARIFYING, SCREENED, ON_AGENDA);
    }

    private static Map<Step, Set<Step>> table() {
        Map<Step, Set<Step>> map = new EnumMap<>(Step.class);
        map.put(DRAFT, EnumSet.noneOf(Step.class));
        map.put(SUBMITTED, EnumSet.of(DRAFT));
        // A refused or withdrawn request may be taken up again: people change their question.
        map.put(
                CLARIFYING,
                EnumSet.of(DRAFT, SUBMITTED, CLARIFYING, SCREENED, ON_AGENDA, DECLINED, REFERRED, WITHDRAWN));
        map.put(SCREENED, EnumSet.of(SUBMITTED, CLARIFYING, SCREENED, ON_AGENDA));
        map.put(FAST_TRACKED, EnumSet.of(SUBMITTED, CLARIFYING, SCREENED, FAST_TRACKED));
        map.put(ON_AGENDA, EnumSet.of(SCREENED, ON_AGENDA));
        map.put(ACCEPTED, EnumSet.of(SCREENED, ON_AGENDA, ACCEPTED));
        map.put(SEARCHING, EnumSet.of(ACCEPTED, FAST_TRACKED, SEARCHING, PLEDGED, AGREED, IN_DELIVERY, NOT_PLACED));
        map.put(PLEDGED, EnumSet.of(ACCEPTED, FAST_TRACKED, SEARCHING, PLEDGED, NOT_PLACED));
        map.put(AGREED, EnumSet.of(ACCEPTED, FAST_TRACKED, SEARCHING, PLEDGED, AGREED));
        map.put(IN_DELIVERY, EnumSet.of(PLEDGED, AGREED, IN_DELIVERY));
        map.put(COMPLETED, EnumSet.of(PLEDGED, AGREED, IN_DELIVERY, COMPLETED));
        map.put(THANKED, EnumSet.of(COMPLETED, THANKED));
        map.put(EVALUATED, EnumSet.of(COMPLETED, THANKED));
        map.put(DECLINED, EnumSet.of(SUBMITTED, CLARIFYING, SCREENED, ON_AGENDA));
        map.put(REFERRED, EnumSet.of(SUBMITTED, CLARIFYING, SCREENED, ON_AGENDA, FAST_TRACKED, ACCEPTED, SEARCHING));
        map.put(
                WITHDRAWN,
                EnumSet.of(
                        SUBMITTED,
                        CLARIFYING,
                        SCREENED,
                        ON_AGENDA,
                        FAST_TRACKED,
                        ACCEPTED,
                        SEARCHING,
                        PLEDGED,
                        AGREED,
                        IN_DELIVERY));
        map.put(NOT_PLACED, EnumSet.of(FAST_TRACKED, ACCEPTED, SEARCHING, PLEDGED));
        map.put(NOT_FULFILLED, EnumSet.of(PLEDGED, AGREED, IN_DELIVERY, COMPLETED));
        return map;
    }
}
