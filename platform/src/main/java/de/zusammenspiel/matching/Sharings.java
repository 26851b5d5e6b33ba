package de.zusammenspiel.matching;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.allocation.Allocation;
import de.zusammenspiel.matcher.allocation.AllocationProblem;
import de.zusammenspiel.matcher.allocation.Obstacle;
import de.zusammenspiel.matcher.allocation.Unserved;
import de.zusammenspiel.matching.Sharing.Line;
import de.zusammenspiel.matching.Sharing.Rules;
import de.zusammenspiel.matching.Sharing.Without;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares out offers and companies among several requests at once, for an action day, a market or a season: the whole
 * fits as well as it can (exactly, see {@link Allocation}). Only proposes; a person takes over line by line.
 */
@Service
public class Sharings {
    /** More at once is no action day any more. */
    public static final int MOST_REQUESTS = 200;

    /** Requests for which somebody may be asked. */
    private static final Set<Step> OPEN = EnumSet.of(Step.FAST_TRACKED, Step.ACCEPTED, Step.SEARCHING);

    /** So many candidates of each request take part. */
    public static final int CANDIDATES = 30;

    private static final int REASONS = 3;

    /** Another ask to the same company has to fit this much better, twice as much for the third. */
    private static final double COST_OF_AN_ASK = 0.05;

    /** So much worse a small organisation's request may fit and still come first. */
    private static final double SMALL = 0.1;

    private static final int SMALL_STAFF = 5;
    private static final String OTHER_THAN_A_CLUB = ".*(?i:GmbH|Stiftung|AG|Körperschaft|Verband|AöR).*";

    private final Suggestions suggestions;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final Readiness readiness;
    private final Texts texts;

    Sharings(
            Suggestions suggestions,
            SupportRequests requests,
            Organisations organisations,
            Readiness readiness,
            Texts texts) {
        this.suggestions = suggestions;
        this.requests = requests;
        this.organisations = organisations;
        this.readiness = readiness;
        this.texts = texts;
    }

    /** Requests that look for somebody, newest first. */
    @Transactional(readOnly = true)
    public List<SupportRequest> open() {
        return requests.full(OPEN).stream()
                .sorted(Comparator.comparing(SupportRequest::number).reversed())
                .limit(MOST_REQUESTS)
                .toList();
    }

    @Transactional(readOnly = true)
    public Sharing propose(List<SupportRequest> wanted, Rules rules, Locale locale) {
        return new Solving(wanted, rules, locale).solve();
    }

    /** Few people are paid there, or nobody; where nothing is known a club is taken for small. */
    private static boolean isSmall(Organisation organisation) {
        Integer staff = organisation.traits().staff();
        return staff == null
                ? !(organisation.name() + " " + organisation.legalForm()).matches(OTHER_THAN_A_CLUB)
                : staff <= SMALL_STAFF;
    }

    /** One problem with the names of its numbers. */
    private final class Solving {
        private final List<SupportRequest> wanted;
        private final Rules rules;
        private final Locale locale;
        private final AllocationProblem problem = new AllocationProblem();
        private final Map<String, Integer> offers = new HashMap<>();
        private final List<SuggestionView> offered = new ArrayList<>();
        private final Map<OrganisationId, Integer> companies = new HashMap<>();
        private final List<Map<String, SuggestionView>> found = new ArrayList<>();
        private final Map<OrganisationId, AskRecord> records = readiness.records();

        private Solving(List<SupportRequest> wanted, Rules rules, Locale locale) {
            this.wanted = wanted;
            this.rules = rules;
            this.locale = locale;
            problem.fairness(rules.fair() ? COST_OF_AN_ASK : 0);
            problem.smallFirst(rules.smallFirst() ? SMALL : 0);
        }

        private Sharing solve() {
            Set<OrganisationId> small = small();
            List<SuggestionList> lists = new ArrayList<>();
            for (SupportRequest request : wanted) {
                OrganisationId asking = request.organisation();
                int need = problem.addNeed(rules.partners(), asking == null || small.contains(asking));
                SuggestionList list = suggestions.forRequest(request, locale, CANDIDATES);
                lists.add(list);
                Map<String, SuggestionView> views = new HashMap<>();
                for (SuggestionView view : list.shown()) {
                    views.put(view.key(), view);
                    problem.fits(need, number(view), view.score());
                }
                found.add(views);
            }
            Allocation allocation = Allocation.solve(problem);
            List<Line> lines = allocation.assignments().stream()
                    .map(one -> new Line(wanted.get(one.need()), view(one.need(), one.offer())))
                    .toList();
            List<Without> without = allocation.unserved().stream()
                    .map(one -> new Without(wanted.get(one.need()), one.missing(), because(one, lists.get(one.need()))))
                    .toList();
            return new Sharing(lines, without, Math.round(100 * allocation.total()));
        }

        private Set<OrganisationId> small() {
            List<OrganisationId> asking = wanted.stream()
                    .map(SupportRequest::organisation)
                    .flatMap(id -> Optional.ofNullable(id).stream())
                    .distinct()
                    .toList();
            return organisations.these(asking).stream()
                    .filter(Sharings::isSmall)
                    .map(Organisation::id)
                    .collect(Collectors.toSet());
        }

        private int number(SuggestionView view) {
            return offers.computeIfAbsent(view.key(), key -> {
                offered.add(view);
                OrganisationId giver = view.organisation();
                // A company without an offer is limited by its asks only.
                int uses = view.offer() == null ? Rules.MOST_ASKS : rules.uses();
                return giver == null
                        ? problem.addOffer(uses)
                        : problem.addOffer(uses, companies.computeIfAbsent(giver, this::company));
            });
        }

        private int company(OrganisationId giver) {
            int own = organisations.find(giver).map(Organisation::asksPerYear).orElse(rules.asksPerYear());
            int asked = records.getOrDefault(giver, AskRecord.NONE).asksThisYear();
            return problem.addCompany(asked, Math.min(own, rules.asksPerYear()));
        }

        private SuggestionView view(int need, int offer) {
            SuggestionView known = found.get(need).get(offered.get(offer).key());
            return known == null ? offered.get(offer) : known;
        }

        private List<String> because(Unserved unserved, SuggestionList list) {
            if (unserved.obstacles().isEmpty()) {
                return List.of(list.nothingBecause().orElseGet(() -> text("matching.share.nothing")));
            }
            List<String> because = new ArrayList<>();
            for (Obstacle obstacle : unserved.obstacles()) {
                if (because.size() == REASONS) {
                    because.add(text("matching.share.more", unserved.obstacles().size() - REASONS));
                    break;
                }
                because.add(because(obstacle));
            }
            return because;
        }

        private String because(Obstacle obstacle) {
            String name = offered.get(obstacle.offer()).organisationName();
            long points = Math.round(100 * obstacle.score());
            return switch (obstacle) {
                case Obstacle.Taken taken -> text("matching.share.taken", name, points, uses(taken.by()));
                case Obstacle.AskedEnough enough
                when enough.by().isEmpty() -> text("matching.share.askedBefore", name, points);
                case Obstacle.AskedEnough enough -> text("matching.share.askedEnough", name, points, uses(enough.by()));
                case Obstacle.Spared spared -> text("matching.share.spared", name, points);
            };
        }

        private String uses(List<Allocation.Assignment> uses) {
            return uses.stream()
                    .limit(REASONS)
                    .map(use -> wanted.get(use.need()).number())
                    .collect(Collectors.joining(", "));
        }

        private String text(String key, Object... args) {
            return texts.text(locale, key, args);
        }
    }
}
