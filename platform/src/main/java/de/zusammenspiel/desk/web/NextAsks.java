package de.zusammenspiel.desk.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.SuggestionList;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Plan;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Action;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** After an ask that rested: who comes next, and who asks. Only a company nothing speaks against is taken by one click. */
@Component
class NextAsks {
    private final Challenges challenges;
    private final SupportRequests requests;
    private final Suggestions suggestions;
    private final Organisations organisations;
    private final ContactPaths paths;
    private final PathWords words;
    private final Accounts accounts;

    NextAsks(
            Challenges challenges,
            SupportRequests requests,
            Suggestions suggestions,
            Organisations organisations,
            ContactPaths paths,
            PathWords words,
            Accounts accounts) {
        this.challenges = challenges;
        this.requests = requests;
        this.suggestions = suggestions;
        this.organisations = organisations;
        this.paths = paths;
        this.words = words;
        this.accounts = accounts;
    }

    /** @param organisation whom the suggestion is about; suggestions also name givers nobody has written down */
    private record Next(
            SuggestionView suggestion, OrganisationId organisation, Member asker, Optional<ContactPath> path) {}

    /** The yes plans the ask that was shown: worked out once, under the lock of the request. */
    TodayQuestions.Question ask(ChallengeId id, Actor by, Site site, FormCheck texts) {
        Challenge rested = challenges.get(id);
        String at = "/" + site.slug() + "/anfragen/" + rested.requestNumber();
        Action all = Action.link(texts.say("desk.go.suggestions"), at + "/vorschlaege");
        if (!challenges.searching(requests.get(rested.request()))) {
            return TodayQuestions.Question.nothing(
                    texts.say("outreach.new.notSearching"), Action.link(rested.requestNumber(), at));
        }
        if (somebodyIsAsked(rested)) {
            return TodayQuestions.Question.nothing(texts.say("desk.done.already"), all);
        }
        return next(rested, by, texts.locale())
                .map(next -> question(rested, next, at, by, texts).answered(() -> plan(rested, next, by, texts)))
                .orElseGet(() -> TodayQuestions.Question.nothing(texts.say("desk.ask.noNext"), all));
    }

    private TodayQuestions.Question question(Challenge rested, Next next, String at, Actor by, FormCheck texts) {
        return TodayQuestions.Question.plain(
                texts.say(
                        next.asker().account().equals(by.account()) ? "desk.ask.nextMine" : "desk.ask.next",
                        next.suggestion().organisationName(),
                        next.asker().name(),
                        texts.say("outreach.way." + way(rested, next.organisation()))),
                List.of(next.asker().account().toString(), String.valueOf(next.organisation())),
                Stream.concat(
                                Stream.of(next.suggestion().sentence()),
                                next.path().map(path -> words.sentence(path, texts.locale())).stream())
                        .toList(),
                Action.link(
                        texts.say("desk.go.askOtherwise"), at + "/ansprache/neu?organisation=" + next.organisation()));
    }

    private String plan(Challenge rested, Next next, Actor by, FormCheck texts) {
        challenges.planDespite(
                new Plan(
                        rested.request(),
                        next.organisation(),
                        null,
                        next.suggestion().offer(),
                        way(rested, next.organisation()),
                        next.asker().account(),
                        "",
                        because(rested, next, texts.locale())),
                "",
                by);
        return texts.say(
                next.asker().account().equals(by.account()) ? "desk.done.nextMine" : "desk.done.next",
                next.suggestion().organisationName(),
                next.asker().name());
    }

    /** Kept in German like all that is kept; only whoever reads in another language makes it a work of its own. */
    private String because(Challenge rested, Next next, Locale shown) {
        if (shown.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            return next.suggestion().sentence();
        }
        return suggestions.forRequest(rested.request(), Locale.GERMAN).shown().stream()
                .filter(one -> next.organisation().equals(one.organisation()))
                .map(SuggestionView::sentence)
                .findFirst()
                .orElseGet(next.suggestion()::sentence);
    }

    /** Two who click at once, or one who clicks twice, plan one ask. */
    private boolean somebodyIsAsked(Challenge rested) {
        return challenges.of(rested.request()).stream()
                .anyMatch(one -> one.state().isOpen());
    }

    private Optional<Next> next(Challenge rested, Actor by, Locale locale) {
        Set<OrganisationId> asked = challenges.of(rested.request()).stream()
                .map(Challenge::organisation)
                .collect(Collectors.toSet());
        SuggestionList list = suggestions.forRequest(rested.request(), locale);
        if (list.doubtful()) {
            return Optional.empty();
        }
        for (SuggestionView one : list.shown()) {
            OrganisationId organisation = one.organisation();
            if (organisation != null
                    && !asked.contains(organisation)
                    && one.warning().isEmpty()) {
                List<ContactPath> known = paths.to(organisation);
                return asker(rested, known, by)
                        .map(member -> new Next(
                                one,
                                organisation,
                                member,
                                known.stream()
                                        .filter(path -> path.introducer().equals(member.account()))
                                        .findFirst()));
            }
        }
        return Optional.empty();
    }

    /** Whoever knows somebody there, else whoever asked last, else whoever clicks. */
    private Optional<Member> asker(Challenge rested, List<ContactPath> known, Actor by) {
        return Stream.concat(known.stream().map(ContactPath::introducer), Stream.of(rested.askedBy(), by.account()))
                .flatMap(account -> Stream.ofNullable(account).flatMap(one -> accounts.member(one).stream()))
                .filter(member -> member.is(Role.GROUP_MEMBER) || member.is(Role.COORDINATOR))
                .findFirst();
    }

    /** The way of the ask before; a mail of the platform only where it may be written. */
    private Way way(Challenge rested, OrganisationId organisation) {
        boolean mail = organisations
                .preferredContact(organisation)
                .filter(Contact::mayBeMailed)
                .isPresent();
        return rested.way() == Way.PLATFORM_MAIL && !mail ? Way.CALL : rested.way();
    }
}
