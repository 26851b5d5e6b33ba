package de.zusammenspiel.intake;

/** The named rules of the screening, in the order in which they decide; see {@link ScreeningRules}. */
public enum ScreeningRule {
    PARTY_OR_MISSION(Criterion.K17),
    COMMERCIAL(Criterion.K7),
    PRIVATE_PERSON(Criterion.K7),
    OUTSIDE_REGION(Criterion.K8),
    PAST_DATE(Criterion.K12),
    MONEY(Criterion.K5),
    SEVERAL_THINGS(Criterion.K11),
    DISPLACED_WORK(Criterion.K7),
    /** Names or details about clients, which Art. 9 GDPR protects: a hint, never a reason to refuse. */
    CLIENT_DETAILS(Criterion.K2),
    /** A municipality takes gifts only by decision of its council: a hint as well. */
    MUNICIPAL_RECIPIENT(Criterion.K7);

    private final Criterion criterion;

    ScreeningRule(Criterion criterion) {
        this.criterion = criterion;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** Whether the rule can speak against a request at all. */
    public boolean isHintOnly() {
        return this == CLIENT_DETAILS || this == MUNICIPAL_RECIPIENT;
    }
}
