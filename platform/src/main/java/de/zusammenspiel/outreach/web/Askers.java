package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who could ask a company: those who know somebody there first, then the duo of the case, then the others. */
@Component
class Askers {
    private final Accounts accounts;
    private static final double DUO = 0.15;

    private final ContactPaths paths;
    private final PathWords words;
    private final Reviews reviews;
    private final Texts texts;

    Askers(Accounts accounts, ContactPaths paths, PathWords words, Reviews reviews, Texts texts) {
        this.accounts = accounts;
        this.paths = paths;
        this.words = words;
        this.reviews = reviews;
        this.texts = texts;
    }

    private record Candidate(Member member, @Nullable ContactPath path, boolean duo) {
        /** The duo has a small lead: it carries the case anyway. */
        double rank() {
            return (path == null ? 0 : path.warmth()) + (duo ? DUO : 0);
        }
    }

    /** A member asks only in his or her own name; the coordinator chooses. */
    List<Option> of(
            OrganisationId organisation,
            SupportRequestId request,
            Viewer viewer,
            @Nullable String chosen,
            Locale locale) {
        Map<UUID, ContactPath> known =
                paths.to(organisation).stream().collect(Collectors.toMap(ContactPath::introducer, path -> path));
        Optional<CaseDuo> duo = reviews.duoOf(request);
        List<Candidate> candidates = accounts.members().stream()
                .filter(member -> member.is(Role.COORDINATOR) || member.is(Role.GROUP_MEMBER))
                .filter(member ->
                        viewer.is(Role.COORDINATOR) || member.account().equals(viewer.account()))
                .map(member -> new Candidate(
                        member,
                        known.get(member.account()),
                        duo.filter(one -> one.includes(member.account())).isPresent()))
                .sorted(Comparator.comparingDouble(Candidate::rank)
                        .reversed()
                        .thenComparing(one -> !one.member().account().equals(viewer.account()))
                        .thenComparing(one -> one.member().name()))
                .toList();
        List<Option> options = candidates.stream()
                .map(one -> Option.of(
                        one.member().account().toString(), one.member().name(), help(one, locale)))
                .toList();
        if (options.isEmpty()) {
            return options;
        }
        return Option.select(
                options, List.of(chosen == null ? options.getFirst().value() : chosen));
    }

    private @Nullable String help(Candidate candidate, Locale locale) {
        ContactPath path = candidate.path();
        if (path != null) {
            String way = words.sentence(path, locale);
            return path.last().origin().isBlank()
                    ? way
                    : way + " – " + path.last().origin();
        }
        return candidate.duo() ? texts.text(locale, "outreach.new.duo") : null;
    }
}
