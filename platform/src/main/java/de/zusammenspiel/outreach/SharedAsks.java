package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matching.Candidate;
import de.zusammenspiel.matching.HeldBackView;
import de.zusammenspiel.matching.Readiness;
import de.zusammenspiel.matching.ReadinessView;
import de.zusammenspiel.matching.Sharing;
import de.zusammenspiel.matching.Sharings;
import de.zusammenspiel.matching.SuggestionList;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines of a sharing become planned asks, and are taken back. What the sharing knew is asked again at that moment: since
 * then a company may have begun to pause, or somebody may have been quicker.
 */
@Service
public class SharedAsks {
    private final ChallengeStore store;
    private final Asking asking;
    private final OutreachLetters letters;
    private final Suggestions suggestions;
    private final Readiness readiness;
    private final ContactPaths paths;
    private final Accounts accounts;
    private final Texts texts;

    SharedAsks(
            ChallengeStore store,
            Asking asking,
            OutreachLetters letters,
            Suggestions suggestions,
            Readiness readiness,
            ContactPaths paths,
            Accounts accounts,
            Texts texts) {
        this.store = store;
        this.asking = asking;
        this.letters = letters;
        this.suggestions = suggestions;
        this.readiness = readiness;
        this.paths = paths;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** A line somebody chose. */
    public record Chosen(SupportRequest request, Candidate candidate) {}

    /** A line that could not be taken over, and why. */
    public record Hindered(String requestNumber, String name, String because) {}

    /** What became of the lines. */
    public record Taken(List<Challenge> planned, List<Hindered> hindered) {
        public Taken {
            planned = List.copyOf(planned);
            hindered = List.copyOf(hindered);
        }
    }

    /** Where each line stands, in their order. */
    @Transactional(readOnly = true)
    public List<LineState> states(List<Sharing.Line> lines, Locale locale) {
        Map<String, Challenge> underWay = underWay(
                lines.stream().map(line -> line.request().id()).distinct().toList());
        Map<OrganisationId, SortedSet<String>> numbers = new HashMap<>();
        for (Challenge planned : store.in(ChallengeState.PLANNED)) {
            numbers.computeIfAbsent(planned.organisation(), id -> new TreeSet<>())
                    .add(planned.requestNumber());
        }
        for (Sharing.Line line : lines) {
            OrganisationId giver = line.suggestion().organisation();
            if (giver != null) {
                numbers.computeIfAbsent(giver, id -> new TreeSet<>())
                        .add(line.request().number());
            }
        }
        return lines.stream()
                .map(line -> state(line, underWay, numbers, locale))
                .toList();
    }

    private LineState state(
            Sharing.Line line,
            Map<String, Challenge> underWay,
            Map<OrganisationId, SortedSet<String>> numbers,
            Locale locale) {
        OrganisationId giver = line.suggestion().organisation();
        if (giver == null) {
            return new LineState.GiverUnknown();
        }
        Challenge known = underWay.get(key(line.request().id(), giver));
        if (known != null) {
            return new LineState.UnderWay(known);
        }
        SortedSet<String> others = new TreeSet<>(numbers.getOrDefault(giver, new TreeSet<>()));
        others.remove(line.request().number());
        return new LineState.Free(
                others.isEmpty()
                        ? List.of()
                        : List.of(texts.text(locale, "outreach.share.together", String.join(", ", others))));
    }

    private Map<String, Challenge> underWay(Collection<SupportRequestId> requests) {
        Map<String, Challenge> underWay = new HashMap<>();
        store.ofAll(requests).stream()
                .filter(challenge -> challenge.state() != ChallengeState.WITHDRAWN)
                .forEach(challenge -> underWay.put(key(challenge.request(), challenge.organisation()), challenge));
        return underWay;
    }

    private static String key(SupportRequestId request, OrganisationId organisation) {
        return request.value() + " " + organisation.value();
    }

    /** Plans an ask for each line; whoever knows somebody there best is to ask, else the one who takes over. */
    @Transactional
    public Taken take(List<Chosen> lines, Actor by, Locale locale) {
        return new Taking(by, locale).take(lines);
    }

    /** @return how many planned asks were taken back; what was asked meanwhile stays */
    @Transactional
    public int takeBack(Collection<String> numbers, Actor by) {
        List<Challenge> planned = numbers.stream()
                .flatMap(number -> store.byNumber(number).stream())
                .filter(challenge -> challenge.state() == ChallengeState.PLANNED)
                .sorted(Comparator.comparing(challenge -> challenge.request().value()))
                .toList();
        int back = 0;
        for (Challenge challenge : planned) {
            // Seen again under the lock: in between it may have been asked.
            if (asking.held(challenge.id()).state() == ChallengeState.PLANNED) {
                asking.withdraw(challenge.id(), by);
                back++;
            }
        }
        return back;
    }

    /** One handful of lines, with what is read for all of them. */
    private final class Taking {
        private final Actor by;
        private final Locale locale;
        private final Map<OrganisationId, Integer> planned = new HashMap<>();
        private final List<Challenge> done = new ArrayList<>();
        private final List<Hindered> hindered = new ArrayList<>();

        private Taking(Actor by, Locale locale) {
            this.by = by;
            this.locale = locale;
            store.in(ChallengeState.PLANNED).forEach(one -> planned.merge(one.organisation(), 1, Integer::sum));
        }

        private Taken take(List<Chosen> lines) {
            Map<SupportRequestId, List<Chosen>> byRequest = new LinkedHashMap<>();
            // Requests are locked one after the other: always in the same order, or two people would wait for each
            // other.
            lines.stream()
                    .sorted(Comparator.comparing(line -> line.request().id().value()))
                    .forEach(line -> byRequest
                            .computeIfAbsent(line.request().id(), id -> new ArrayList<>())
                            .add(line));
            Map<String, Challenge> underWay = underWay(byRequest.keySet());
            byRequest.values().forEach(some -> take(some.getFirst().request(), some, underWay));
            tell();
            return new Taken(done, hindered);
        }

        private void take(SupportRequest request, List<Chosen> lines, Map<String, Challenge> underWay) {
            // Kept for all who work on the case, so in the language of the house.
            SuggestionList found = suggestions.forRequest(request, Locale.GERMAN, Sharings.CANDIDATES);
            for (Chosen line : lines) {
                Optional<SuggestionView> view = found.shown().stream()
                        .filter(one -> one.key().equals(line.candidate().key()))
                        .findFirst();
                if (view.isEmpty()) {
                    hinder(request, suggestions.name(line.candidate()), gone(found, line.candidate()));
                } else {
                    take(request, view.get(), underWay);
                }
            }
        }

        private String gone(SuggestionList found, Candidate candidate) {
            return found.heldBack().stream()
                    .filter(held -> held.suggestion().key().equals(candidate.key()))
                    .map(HeldBackView::because)
                    .findFirst()
                    .orElseGet(() -> text("outreach.share.gone"));
        }

        private void take(SupportRequest request, SuggestionView view, Map<String, Challenge> underWay) {
            OrganisationId giver = view.organisation();
            if (giver == null) {
                hinder(request, view.organisationName(), text("outreach.share.unknown"));
                return;
            }
            Challenge known = underWay.get(key(request.id(), giver));
            if (known != null) {
                hinder(request, view.organisationName(), text("outreach.share.known", known.number()));
                return;
            }
            ReadinessView ready = readiness.of(giver, locale);
            int already = planned.getOrDefault(giver, 0);
            if (ready.asksThisYear() + already >= ready.asksPerYear()) {
                hinder(
                        request,
                        view.organisationName(),
                        text("outreach.share.often", ready.asksThisYear(), already, ready.asksPerYear()));
                return;
            }
            try {
                plan(request, giver, view, underWay);
            } catch (NotSearching e) {
                hinder(request, view.organisationName(), text("outreach.new.notSearching"));
            }
        }

        private void plan(
                SupportRequest request, OrganisationId giver, SuggestionView view, Map<String, Challenge> underWay) {
            Asking.Planned ask = asking.plan(
                    new Plan(request.id(), giver, null, view.offer(), Way.CALL, asker(giver), "", because(view)), by);
            underWay.put(key(request.id(), giver), ask.challenge());
            if (ask.isNew()) {
                planned.merge(giver, 1, Integer::sum);
                done.add(ask.challenge());
            }
        }

        private String because(SuggestionView view) {
            return texts.text(Locale.GERMAN, "outreach.share.because", view.sentence(), Math.round(view.score() * 100));
        }

        private UUID asker(OrganisationId giver) {
            return paths.to(giver).stream()
                    .map(ContactPath::introducer)
                    .filter(this::mayAsk)
                    .findFirst()
                    .orElseGet(() -> Objects.requireNonNull(by.account()));
        }

        private boolean mayAsk(UUID account) {
            Optional<Member> member = accounts.member(account);
            return member.filter(one -> one.is(Role.COORDINATOR) || one.is(Role.GROUP_MEMBER))
                    .isPresent();
        }

        /** One letter each, however many asks there are. */
        private void tell() {
            Map<UUID, List<Challenge>> byAsker = new LinkedHashMap<>();
            done.stream()
                    .filter(challenge -> !challenge.isOf(Objects.requireNonNull(by.account())))
                    .forEach(challenge -> byAsker.computeIfAbsent(challenge.askedBy(), id -> new ArrayList<>())
                            .add(challenge));
            byAsker.values().forEach(asks -> letters.assigned(asks, by.name()));
        }

        private void hinder(SupportRequest request, String name, String because) {
            hindered.add(new Hindered(request.number(), name, because));
        }

        private String text(String key, Object... args) {
            return texts.text(locale, key, args);
        }
    }
}
