package de.zusammenspiel.matching.web;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matching.ReasonView;
import de.zusammenspiel.matching.RequestSuggestion;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Suggestion;
import de.zusammenspiel.web.part.Suggestion.Evidence;
import de.zusammenspiel.web.part.Suggestion.Kind;
import de.zusammenspiel.web.part.Suggestion.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws suggestions as cards. */
@Component
class Cards {
    private static final int WORDS = 4;
    private static final int SAME = 3;

    private final Texts texts;
    private final PathWords words;

    Cards(Texts texts, PathWords words) {
        this.texts = texts;
        this.words = words;
    }

    SuggestionsPage.Card card(
            int rank,
            SuggestionView view,
            @Nullable ContactPath path,
            @Nullable String heldBack,
            String request,
            Site site,
            boolean mayAct,
            boolean mayMark,
            Locale locale) {
        List<Evidence> evidence = new ArrayList<>(evidence(view.reasons()));
        String offer = view.offerText();
        if (offer != null) {
            evidence.addFirst(Evidence.of(
                    Kind.WORD,
                    texts.text(locale, "matching.request.offer", String.valueOf(view.offerNumber()), offer)));
        }
        if (path != null) {
            evidence.addFirst(Evidence.of(Kind.CONTACT, words.sentence(path, locale)));
        }
        if (view.pinned()) {
            evidence.addFirst(Evidence.of(Kind.HISTORY, texts.text(locale, "matching.request.pinned")));
        }
        view.warning().ifPresent(warning -> evidence.add(Evidence.of(Kind.CAUTION, warning)));
        OrganisationId organisation = view.organisation();
        return new SuggestionsPage.Card(
                view.key(),
                new Suggestion(
                        rank,
                        view.organisationName(),
                        organisation == null ? null : at(site, "/organisationen/" + organisation.value()),
                        "COMPANY",
                        view.about(),
                        evidence,
                        points(view.reasons(), locale),
                        total(view.score(), locale),
                        heldBack,
                        actions(
                                view,
                                path,
                                heldBack != null,
                                rank == 1 && heldBack == null,
                                request,
                                site,
                                mayAct,
                                mayMark,
                                locale)));
    }

    private List<Action> actions(
            SuggestionView view,
            @Nullable ContactPath path,
            boolean held,
            boolean first,
            String request,
            Site site,
            boolean mayAct,
            boolean mayMark,
            Locale locale) {
        List<Action> actions = new ArrayList<>();
        OrganisationId organisation = view.organisation();
        if (mayAct && organisation != null) {
            String offer = view.offer() == null ? "" : "&angebot=" + view.offer();
            Action ask = Action.link(
                    texts.text(locale, held ? "matching.request.askAnyway" : "matching.request.ask"),
                    at(
                            site,
                            "/anfragen/" + request + "/ansprache/neu?organisation=" + organisation.value() + offer
                                    // The coordinator sends the one with the warmest way; everybody else asks for
                                    // herself.
                                    + (path == null || !mayMark ? "" : "&who=" + path.introducer())));
            actions.add(first ? ask.asPrimary() : ask);
        }
        if (view.offerNumber() != null) {
            actions.add(Action.link(
                    texts.text(locale, "matching.request.offerPage"), at(site, "/angebote/" + view.offerNumber())));
        }
        if (mayMark) {
            String marks = at(site, "/anfragen/" + request + "/vorschlaege");
            actions.add(
                    view.pinned()
                            ? Action.post(
                                    texts.text(locale, "matching.request.unpin"),
                                    marks + "/freigeben",
                                    "kandidat",
                                    view.key())
                            : Action.post(
                                    texts.text(locale, "matching.request.pin"),
                                    marks + "/oben",
                                    "kandidat",
                                    view.key()));
            actions.add(Action.link(
                    texts.text(locale, "matching.request.reject"), marks + "/ausschliessen?kandidat=" + view.key()));
            actions.add(Action.post(
                    texts.text(locale, "matching.request.hide"), marks + "/ausblenden", "kandidat", view.key()));
        }
        return actions;
    }

    Suggestion request(int rank, RequestSuggestion found, Site site, Locale locale) {
        return new Suggestion(
                rank,
                found.request().question(),
                at(site, "/anfragen/" + found.request().number()),
                "NON_PROFIT",
                found.request().organisationName() + " – " + found.about(),
                evidence(found.reasons()),
                points(found.reasons(), locale),
                total(found.score(), locale),
                null,
                List.of(Action.link(
                        texts.text(locale, "matching.offer.open"),
                        at(site, "/anfragen/" + found.request().number()))));
    }

    private List<Evidence> evidence(List<ReasonView> reasons) {
        List<Evidence> chips = new ArrayList<>();
        for (ReasonView reason : reasons) {
            switch (reason.part()) {
                case COMPETENCE, MEANING, TEXT -> words(chips, reason);
                case AMOUNT -> chip(chips, Kind.AMOUNT, reason);
                case TIME -> chip(chips, Kind.TIME, reason);
                case DISTANCE -> chip(chips, Kind.PLACE, reason);
                case READINESS, TRUST -> chip(chips, Kind.HISTORY, reason);
                case CONDITIONS -> chip(chips, Kind.CAUTION, reason);
                case KIND -> {
                    // Shown with the points only: that the kind fits goes without saying.
                }
            }
        }
        return chips;
    }

    /** All words that were understood as the same thing make one chip. */
    private static void words(List<Evidence> chips, ReasonView reason) {
        Map<String, Set<String>> byMeaning = new LinkedHashMap<>();
        reason.evidence()
                .forEach(one -> byMeaning
                        .computeIfAbsent(one.concept(), meaning -> new LinkedHashSet<>())
                        .add(one.word()));
        byMeaning.entrySet().stream()
                .limit(WORDS)
                .map(Cards::chip)
                .filter(chip -> !chips.contains(chip))
                .forEach(chips::add);
    }

    private static Evidence chip(Map.Entry<String, Set<String>> known) {
        List<String> words = known.getValue().stream()
                .filter(word -> !word.equalsIgnoreCase(known.getKey()))
                .limit(SAME)
                .toList();
        return words.isEmpty()
                ? Evidence.of(Kind.WORD, known.getKey())
                : new Evidence(Kind.WORD, String.join(", ", words), known.getKey());
    }

    private static void chip(List<Evidence> chips, Kind kind, ReasonView reason) {
        if (!reason.sentence().isBlank()) {
            chips.add(Evidence.of(kind, reason.sentence().replaceAll("\\.$", "")));
        }
    }

    private List<Points> points(List<ReasonView> reasons, Locale locale) {
        return reasons.stream()
                .filter(reason -> reason.maximum() > 0)
                .map(reason -> new Points(
                        label(reason.part(), locale),
                        texts.text(
                                locale,
                                "matching.points.value",
                                Math.round(reason.points()),
                                Math.round(reason.maximum()))))
                .toList();
    }

    private String label(Reason.Part part, Locale locale) {
        return texts.text(locale, "matching.points." + part);
    }

    private String total(double score, Locale locale) {
        return texts.text(locale, "matching.points.total", Math.round(score * 100));
    }

    private static String at(Site site, String path) {
        return "/" + site.slug() + path;
    }
}
