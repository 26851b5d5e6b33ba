package de.zusammenspiel.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All rules that read a request before a person does. Each looks for plain words and shows them; none decides, because a
 * person answers the criteria.
 */
final class ScreeningRules {
    private ScreeningRules() {}

    /** What speaks against the request or asks for a second look, the strongest first. */
    static List<Finding> findings(ScreeningFacts facts) {
        List<Function<ScreeningFacts, Optional<Finding>>> rules = List.of(
                ScreeningRules::partyOrMission,
                ScreeningRules::commercial,
                ScreeningRules::privatePerson,
                ScreeningRules::outsideRegion,
                ScreeningRules::pastDate,
                ScreeningRules::money,
                ScreeningRules::severalThings,
                ScreeningRules::displacedWork,
                ScreeningRules::clientDetails,
                ScreeningRules::municipalRecipient);
        List<Finding> found = new ArrayList<>();
        rules.forEach(rule -> rule.apply(facts).ifPresent(found::add));
        return found.stream()
                .sorted(Comparator.comparing(Finding::verdict).thenComparing(Finding::rule))
                .toList();
    }

    static Optional<Finding> money(ScreeningFacts facts) {
        String text = ScreeningWords.NO_MONEY.matcher(facts.words()).replaceAll(" ");
        Optional<String> amount = ScreeningWords.first(ScreeningWords.AMOUNT_OF_MONEY, text);
        if (amount.isPresent()) {
            boolean described = ScreeningWords.first(ScreeningWords.WORTH, text).isPresent();
            return finding(
                    ScreeningRule.MONEY,
                    described ? Verdict.UNCLEAR : Verdict.NO,
                    amount.get().strip(),
                    "question");
        }
        return ScreeningWords.first(ScreeningWords.MONEY_WORD, text)
                .or(() -> ScreeningWords.first(ScreeningWords.BILL, text))
                .flatMap(word -> finding(
                        ScreeningRule.MONEY,
                        facts.kinds().isEmpty() && !facts.quantified() ? Verdict.NO : Verdict.UNCLEAR,
                        word,
                        "question"));
    }

    static Optional<Finding> privatePerson(ScreeningFacts facts) {
        Optional<String> name = ScreeningWords.first(ScreeningWords.PRIVATE_NAME, facts.organisationName());
        if (name.isPresent()) {
            return finding(ScreeningRule.PRIVATE_PERSON, Verdict.NO, facts.organisationName(), "organisation");
        }
        boolean known = ScreeningWords.isNonProfit(facts);
        Optional<String> purpose = ScreeningWords.first(ScreeningWords.PRIVATE_PURPOSE, facts.words());
        if (purpose.isPresent()) {
            return finding(
                    ScreeningRule.PRIVATE_PERSON, known ? Verdict.UNCLEAR : Verdict.NO, purpose.get(), "question");
        }
        return known || !facts.organisationName().isBlank()
                ? Optional.empty()
                : ScreeningWords.first(ScreeningWords.MYSELF, facts.question())
                        .flatMap(words -> finding(ScreeningRule.PRIVATE_PERSON, Verdict.UNCLEAR, words, "question"));
    }

    static Optional<Finding> partyOrMission(ScreeningFacts facts) {
        for (Pattern pattern : List.of(ScreeningWords.PARTY, ScreeningWords.PARTY_NAME)) {
            Optional<String> inName = ScreeningWords.first(pattern, facts.organisationName());
            if (inName.isPresent()) {
                return finding(ScreeningRule.PARTY_OR_MISSION, Verdict.NO, inName.get(), "organisation");
            }
        }
        Optional<String> party = ScreeningWords.first(ScreeningWords.PARTY, facts.words())
                .or(() -> ScreeningWords.first(ScreeningWords.PARTY_NAME, facts.words()));
        if (party.isPresent()) {
            return finding(ScreeningRule.PARTY_OR_MISSION, Verdict.NO, party.get(), "question");
        }
        // A church may well run a day centre: worship in the text is a reason to look, not to refuse.
        return ScreeningWords.first(ScreeningWords.MISSION, facts.words())
                .flatMap(word -> finding(
                        ScreeningRule.PARTY_OR_MISSION,
                        word.toLowerCase(java.util.Locale.GERMAN).startsWith("mission") ? Verdict.NO : Verdict.UNCLEAR,
                        word,
                        "question"));
    }

    static Optional<Finding> severalThings(ScreeningFacts facts) {
        List<String> things = things(facts.question());
        Optional<String> everything = ScreeningWords.first(ScreeningWords.EVERYTHING, facts.question());
        boolean many = things.size() >= 3 || (everything.isPresent() && things.size() >= 2);
        return many
                ? finding(ScreeningRule.SEVERAL_THINGS, Verdict.NO, String.join(", ", things), "question")
                : Optional.empty();
    }

    /** The single things a sentence asks for at once; empty or one when it asks for one thing. */
    static List<String> things(String question) {
        String list = question.contains(":") ? question.substring(question.indexOf(':') + 1) : question;
        boolean everything =
                ScreeningWords.first(ScreeningWords.EVERYTHING, question).isPresent();
        Set<String> families = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        ScreeningWords.DELIVERABLES.forEach(
                (family, pattern) -> ScreeningWords.first(pattern, question).ifPresent(word -> families.add(family)));
        if (!everything && families.size() < 3) {
            return List.of();
        }
        for (String part : list.split("[,;/\\n]|\\bund\\b|\\bsowie\\b|\\baußerdem\\b|\\.(?=\\s|$)")) {
            String item = part.strip();
            boolean deliverable = ScreeningWords.DELIVERABLES.values().stream()
                    .anyMatch(pattern -> ScreeningWords.first(pattern, item).isPresent());
            if (!item.isEmpty() && (deliverable || (everything && question.contains(":") && item.length() <= 60))) {
                named.add(item);
            }
        }
        return List.copyOf(named);
    }

    static Optional<Finding> pastDate(ScreeningFacts facts) {
        Optional<String> afterwards = ScreeningWords.first(ScreeningWords.AFTERWARDS, facts.words());
        Optional<String> last = ScreeningWords.first(ScreeningWords.LAST, facts.words());
        if (afterwards.isPresent()) {
            return finding(
                    ScreeningRule.PAST_DATE,
                    Verdict.NO,
                    last.map(words -> words + " … " + afterwards.get()).orElse(afterwards.get()),
                    "question");
        }
        if (facts.wishDate() != null && facts.wishDate().isBefore(facts.today())) {
            return finding(
                    ScreeningRule.PAST_DATE,
                    Verdict.NO,
                    "%d.%d.%d"
                            .formatted(
                                    facts.wishDate().getDayOfMonth(),
                                    facts.wishDate().getMonthValue(),
                                    facts.wishDate().getYear()),
                    "wishDate");
        }
        if (last.isPresent()
                && ScreeningWords.first(ScreeningWords.WAS, facts.question()).isPresent()) {
            boolean future = facts.wishDate() != null;
            return finding(ScreeningRule.PAST_DATE, future ? Verdict.UNCLEAR : Verdict.NO, last.get(), "question");
        }
        return Optional.empty();
    }

    static Optional<Finding> commercial(ScreeningFacts facts) {
        if (facts.municipal() || ScreeningWords.isNonProfitForm(facts.organisationName())) {
            return Optional.empty();
        }
        return ScreeningWords.first(ScreeningWords.COMPANY_FORM, facts.organisationName())
                .flatMap(form -> finding(
                        ScreeningRule.COMMERCIAL,
                        Verdict.NO,
                        ScreeningWords.first(ScreeningWords.DISPLACED, facts.words())
                                .map(work -> facts.organisationName() + " … " + work)
                                .orElse(facts.organisationName()),
                        "organisation"));
    }

    static Optional<Finding> displacedWork(ScreeningFacts facts) {
        return ScreeningWords.first(ScreeningWords.DISPLACED, facts.words())
                .flatMap(words -> finding(ScreeningRule.DISPLACED_WORK, Verdict.UNCLEAR, words, "question"));
    }

    static Optional<Finding> outsideRegion(ScreeningFacts facts) {
        Matcher country = ScreeningWords.COUNTRY.matcher(facts.words());
        while (country.find()) {
            String before = facts.words().substring(Math.max(0, country.start() - 8), country.start());
            if (ScreeningWords.LOCATED.matcher(before).find() || country.group().equalsIgnoreCase("ausland")) {
                boolean only = ScreeningWords.first(ScreeningWords.THERE_ONLY, facts.words())
                                .isPresent()
                        || facts.ags() == null;
                return finding(
                        ScreeningRule.OUTSIDE_REGION,
                        only
                                        && ScreeningWords.first(ScreeningWords.THERE_ONLY, facts.words())
                                                .isPresent()
                                ? Verdict.NO
                                : Verdict.UNCLEAR,
                        facts.words()
                                .substring(
                                        Math.max(0, facts.words().lastIndexOf(' ', country.start() - 2) + 1),
                                        country.end()),
                        "question");
            }
        }
        if (facts.ags() != null
                && !facts.catchment().isEmpty()
                && facts.catchment().stream().noneMatch(area -> touches(area, facts.ags()))) {
            return finding(ScreeningRule.OUTSIDE_REGION, Verdict.NO, facts.placeLabel(), "place");
        }
        return Optional.empty();
    }

    static boolean touches(String area, String ags) {
        return ags.startsWith(area) || area.startsWith(ags);
    }

    static Optional<Finding> clientDetails(ScreeningFacts facts) {
        return ScreeningWords.first(ScreeningWords.CLIENT, facts.words())
                .flatMap(words -> finding(
                        ScreeningRule.CLIENT_DETAILS,
                        Verdict.UNCLEAR,
                        words,
                        ScreeningWords.first(ScreeningWords.CLIENT, facts.question())
                                        .isPresent()
                                ? "question"
                                : "purpose"));
    }

    static Optional<Finding> municipalRecipient(ScreeningFacts facts) {
        return facts.municipal()
                ? finding(ScreeningRule.MUNICIPAL_RECIPIENT, Verdict.UNCLEAR, facts.organisationName(), "municipal")
                : ScreeningWords.first(ScreeningWords.PUBLIC_BODY, facts.organisationName())
                        .filter(word -> !ScreeningWords.isNonProfitForm(facts.organisationName()))
                        .flatMap(
                                word -> finding(ScreeningRule.MUNICIPAL_RECIPIENT, Verdict.UNCLEAR, word, "municipal"));
    }

    private static Optional<Finding> finding(ScreeningRule rule, Verdict verdict, String words, String field) {
        return Optional.of(new Finding(rule, verdict, words.strip(), field));
    }
}
