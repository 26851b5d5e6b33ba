package de.zusammenspiel.matching;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matching.MarkStore.Kind;
import de.zusammenspiel.matching.MarkStore.Mark;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could help with a request, and which request an offer could help: with reasons, for a person to decide. */
@Service
public class Suggestions {
    /** More than a person reads in one go is not a suggestion. */
    public static final int SHOWN = 10;
    /** Looked at before people's own marks and the rules of asking are applied. */
    private static final int CONSIDERED = 60;
    /** Of needs for an offer few fall away: fewer are weighed unless too few are left. */
    private static final int CONSIDERED_AT_FIRST = 20;

    private final SiteIndexes indexes;
    private final Readiness readiness;
    private final Wording wording;
    private final Gaps gaps;
    private final MarkStore marks;
    private final Judgements judgements;
    private final SupportRequests requests;
    private final Offers offers;
    private final Organisations organisations;
    private final Translation translation;
    private final Texts texts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Suggestions(
            SiteIndexes indexes,
            Readiness readiness,
            Wording wording,
            Gaps gaps,
            MarkStore marks,
            Judgements judgements,
            SupportRequests requests,
            Offers offers,
            Organisations organisations,
            Translation translation,
            Texts texts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.indexes = indexes;
        this.readiness = readiness;
        this.wording = wording;
        this.gaps = gaps;
        this.marks = marks;
        this.judgements = judgements;
        this.requests = requests;
        this.offers = offers;
        this.organisations = organisations;
        this.translation = translation;
        this.texts = texts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SuggestionList forRequest(SupportRequestId id) {
        return forRequest(id, Locale.GERMAN);
    }

    @Transactional(readOnly = true)
    public SuggestionList forRequest(SupportRequestId id, Locale locale) {
        return forRequest(requests.get(id), locale);
    }

    @Transactional(readOnly = true)
    public SuggestionList forRequest(SupportRequest request, Locale locale) {
        return forRequest(request, locale, SHOWN);
    }

    /**
     * @param most how many to show at most; whoever shares out among several requests looks further than a reader
     */
    @Transactional(readOnly = true)
    public SuggestionList forRequest(SupportRequest request, Locale locale, int most) {
        Map<OrganisationId, AskRecord> records = readiness.records();
        de.zusammenspiel.matcher.Suggestions found =
                indexes.current().suggest(translation.need(request), CONSIDERED, readiness.ofAll(records));
        Map<String, Mark> marked =
                marks.of(request.id()).stream().collect(Collectors.toMap(Mark::candidate, Function.identity()));
        List<SuggestionView> shown = new ArrayList<>();
        List<HeldBackView> held = new ArrayList<>();
        List<Suggestion> all = new ArrayList<>(found.shown());
        all.addAll(found.heldBack());
        all.sort(Comparator.comparingDouble((Suggestion suggestion) -> -suggestion.score()));
        Supply supply = Supply.behind(all, offers, organisations);
        for (Suggestion suggestion : all) {
            Optional<SuggestionView> view = wording.view(supply, suggestion, marked, locale)
                    .filter(one -> !own(request, one) && !isOut(marked, one.key()));
            if (view.isEmpty()) {
                continue;
            }
            Optional<String> because = because(supply, suggestion, view.get(), records, locale);
            if (because.isPresent()) {
                held.add(new HeldBackView(view.get(), because.get()));
            } else {
                shown.add(view.get());
            }
        }
        shown.sort(Comparator.comparing((SuggestionView view) -> !view.pinned()));
        List<SuggestionView> first = shown.subList(0, Math.min(most, shown.size()));
        List<String> missing = found.missing().stream()
                .map(one -> wording.isEnglish(locale) ? one.english() : one.german())
                .toList();
        return new SuggestionList(
                first,
                held.subList(0, Math.min(SHOWN, held.size())),
                rejected(marked),
                missing,
                !first.isEmpty() && found.isDoubtful(),
                first.isEmpty() ? Optional.of(nothing(missing, held, locale)) : Optional.empty());
    }

    /** The applicant is not asked to help itself. */
    private static boolean own(SupportRequest request, SuggestionView view) {
        return view.organisation() != null && view.organisation().equals(request.organisation());
    }

    private static boolean isOut(Map<String, Mark> marked, String key) {
        Mark mark = marked.get(key);
        return mark != null && mark.kind() != Kind.PINNED;
    }

    private static List<RejectedView> rejected(Map<String, Mark> marked) {
        return marked.values().stream()
                .filter(mark -> mark.kind() != Kind.PINNED)
                .sorted(Comparator.comparing(Mark::at).reversed())
                .map(mark -> new RejectedView(mark.candidate(), mark.name(), mark.reason(), mark.by(), mark.at()))
                .toList();
    }

    private Optional<String> because(
            Supply supply,
            Suggestion suggestion,
            SuggestionView view,
            Map<OrganisationId, AskRecord> records,
            Locale locale) {
        OrganisationId id = view.organisation();
        if (id != null) {
            Optional<String> because = supply.organisation(id.value().toString())
                    .flatMap(organisation ->
                            readiness.waitBecause(organisation, records.getOrDefault(id, AskRecord.NONE), locale));
            if (because.isPresent()) {
                return because;
            }
        }
        Suggestion.HeldBack held = suggestion.heldBack();
        return held == null
                ? Optional.empty()
                : Optional.of(wording.isEnglish(locale) ? held.english() : held.german());
    }

    private String nothing(List<String> missing, List<HeldBackView> held, Locale locale) {
        if (!held.isEmpty()) {
            return texts.text(locale, "matching.nothing.held", held.size());
        }
        return missing.isEmpty()
                ? texts.text(locale, "matching.nothing")
                : texts.text(locale, "matching.nothing.missing", String.join(" ", missing));
    }

    /** Beside what is missing: what lies in store of the kinds that are needed, kind by kind. */
    @Transactional(readOnly = true)
    public List<String> gaps(SupportRequest request, Locale locale) {
        return gaps.of(request, locale);
    }

    /** Requests this offer could help with, best first. */
    @Transactional(readOnly = true)
    public List<RequestSuggestion> forOffer(OfferId id) {
        return forOffer(id, Locale.GERMAN);
    }

    @Transactional(readOnly = true)
    public List<RequestSuggestion> forOffer(OfferId id, Locale locale) {
        de.zusammenspiel.intake.Offer offer = offers.get(id);
        List<Suggestion> first = indexes.current().suggestNeeds(translation.offer(offer), CONSIDERED_AT_FIRST);
        List<RequestSuggestion> found = views(offer, first, locale);
        return found.size() == SHOWN || first.size() < CONSIDERED_AT_FIRST
                ? found
                : views(offer, indexes.current().suggestNeeds(translation.offer(offer), CONSIDERED), locale);
    }

    private List<RequestSuggestion> views(de.zusammenspiel.intake.Offer offer, List<Suggestion> all, Locale locale) {
        Map<SupportRequestId, SupportRequest> wanted =
                requests
                        .these(all.stream()
                                .map(one -> new SupportRequestId(UUID.fromString(one.id())))
                                .toList())
                        .stream()
                        .filter(IndexEntries::isWanted)
                        .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        Set<SupportRequestId> out = marks.without(new Candidate.OfOffer(offer.id()).key());
        return all.stream()
                .flatMap(suggestion ->
                        Optional.ofNullable(wanted.get(new SupportRequestId(UUID.fromString(suggestion.id()))))
                                .filter(request -> offer.organisation() == null
                                        || !offer.organisation().equals(request.organisation()))
                                .filter(request -> !out.contains(request.id()))
                                .map(request -> view(request, suggestion, locale))
                                .stream())
                .limit(SHOWN)
                .toList();
    }

    private RequestSuggestion view(SupportRequest request, Suggestion suggestion, Locale locale) {
        return new RequestSuggestion(
                wording.card(request),
                suggestion.score(),
                wording.sentence(suggestion, locale),
                wording.about(suggestion, locale),
                wording.reasons(suggestion, locale));
    }

    /** Rules a candidate out for this request; a person says why. */
    @Transactional
    public void reject(SupportRequestId id, Candidate candidate, String reason, Actor by) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a rejection needs a reason");
        }
        judgements.rejected(id, candidate, reason, by.label());
        String name = mark(id, candidate, Kind.REJECTED, reason, by);
        journal.record(by, "SupportRequest", id.value(), "suggestionRejected", Map.of("name", name, "reason", reason));
    }

    /** Puts a candidate on top. */
    @Transactional
    public void pin(SupportRequestId id, Candidate candidate, Actor by) {
        String name = mark(id, candidate, Kind.PINNED, "", by);
        journal.record(by, "SupportRequest", id.value(), "suggestionPinned", Map.of("name", name));
    }

    /** Takes a candidate out of the way for this request, without a judgement. */
    @Transactional
    public void hide(SupportRequestId id, Candidate candidate, Actor by) {
        String name = mark(id, candidate, Kind.HIDDEN, "", by);
        journal.record(by, "SupportRequest", id.value(), "suggestionHidden", Map.of("name", name));
    }

    /** Takes back a rejection, a pin or a hiding. */
    @Transactional
    public void unmark(SupportRequestId id, Candidate candidate, Actor by) {
        requests.get(id);
        if (marks.remove(id, candidate.key())) {
            journal.record(by, "SupportRequest", id.value(), "suggestionUnmarked", Map.of("name", name(candidate)));
        }
    }

    private String mark(SupportRequestId id, Candidate candidate, Kind kind, String reason, Actor by) {
        requests.get(id);
        String name = name(candidate);
        UUID mark = ids.next();
        marks.put(mark, id, new Mark(candidate.key(), kind, name, reason, by.label(), clock.instant()));
        return name;
    }

    /** Whether the offer or company is there still. */
    @Transactional(readOnly = true)
    public boolean isThere(Candidate candidate) {
        return switch (candidate) {
            case Candidate.OfOffer offer ->
                !offers.these(List.of(offer.offer())).isEmpty();
            case Candidate.OfCompany company ->
                organisations.find(company.company()).isPresent();
        };
    }

    /** The company or organisation behind a candidate. */
    @Transactional(readOnly = true)
    public String name(Candidate candidate) {
        return switch (candidate) {
            case Candidate.OfOffer offer -> offers.get(offer.offer()).organisationName();
            case Candidate.OfCompany company ->
                organisations.get(company.company()).name();
        };
    }
}
