package de.zusammenspiel.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Answers to the criteria read from the form, for a person to change. */
final class Preanswers {
    private Preanswers() {}

    /** What the form's own words say about each criterion, with the words. */
    static Map<Criterion, Preanswer> of(ScreeningFacts facts) {
        Map<Criterion, Preanswer> answers = new EnumMap<>(Criterion.class);
        Optional<String> community = ScreeningWords.first(ScreeningWords.COMMUNITY, facts.purpose())
                .or(() -> ScreeningWords.first(ScreeningWords.COMMUNITY, facts.question()))
                .or(() -> ScreeningWords.first(ScreeningWords.COMMUNITY, facts.organisationName()));
        answers.put(Criterion.K1, Preanswer.yesIf(community));
        answers.put(Criterion.K2, Preanswer.quoting(facts.purpose()));
        answers.put(Criterion.K3, Preanswer.quoting(facts.whyNotOtherwise()));
        answers.put(Criterion.K4, Preanswer.quoting(facts.participation()));
        String kinds = facts.amount().isBlank() ? "" : facts.amount();
        answers.put(Criterion.K5, facts.kinds().isEmpty() ? Preanswer.open() : Preanswer.yes(kinds));
        boolean dated = facts.wishDate() != null || facts.flexibleDate();
        boolean sized = facts.quantified() || !facts.amount().isBlank();
        answers.put(Criterion.K6, dated && sized ? Preanswer.yes(facts.amount()) : Preanswer.open());
        answers.put(
                Criterion.K7,
                facts.municipal() || ScreeningWords.isNonProfit(facts)
                        ? Preanswer.yes(facts.organisationName())
                        : Preanswer.open());
        boolean near = facts.ags() != null
                && (facts.catchment().isEmpty()
                        || facts.catchment().stream().anyMatch(area -> ScreeningRules.touches(area, facts.ags())));
        answers.put(Criterion.K8, near ? Preanswer.yes(facts.placeLabel()) : Preanswer.open());
        answers.put(Criterion.K9, Preanswer.quoting(facts.ownSteps()));
        answers.put(Criterion.K10, Preanswer.quoting(facts.whyNotOtherwise()));
        answers.put(
                Criterion.K11,
                facts.question().length() <= 300 && sized ? Preanswer.quoting(facts.question()) : Preanswer.open());
        answers.put(
                Criterion.K12,
                facts.flexibleDate()
                                || (facts.wishDate() != null
                                        && !facts.wishDate().isBefore(facts.today()))
                        ? Preanswer.yes("")
                        : Preanswer.open());
        answers.put(Criterion.K13, Preanswer.open());
        answers.put(Criterion.K14, facts.alternativesOk() ? Preanswer.yes("") : Preanswer.open());
        answers.put(Criterion.K15, Preanswer.quoting(facts.reciprocation()));
        answers.put(Criterion.K16, facts.kinds().isEmpty() ? Preanswer.open() : Preanswer.yes(kinds));
        answers.put(Criterion.K17, Preanswer.yes(""));
        answers.put(Criterion.K18, Preanswer.quoting(facts.participation()));
        for (Finding finding : ScreeningRules.findings(facts).reversed()) {
            if (!finding.rule().isHintOnly()) {
                Preanswer against = new Preanswer(finding.verdict(), finding.words(), finding.rule());
                answers.put(finding.rule().criterion(), against);
                if (finding.rule() == ScreeningRule.MONEY) {
                    answers.put(Criterion.K16, against);
                }
                boolean notForAll = finding.rule() == ScreeningRule.PRIVATE_PERSON
                        || finding.rule() == ScreeningRule.COMMERCIAL
                        || finding.rule() == ScreeningRule.PARTY_OR_MISSION;
                if (notForAll && finding.verdict() == Verdict.NO) {
                    answers.put(Criterion.K1, against);
                }
            }
        }
        return answers;
    }
}
