package de.zusammenspiel.review.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.CriteriaCheck;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.ReferralAddress;
import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.MeetingRoom;
import de.zusammenspiel.review.MemberLoad;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.review.Ruling;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows and takes the form of a decision, in a meeting or outside of one. */
@Component
class DecisionDesk {
    private static final int REASON = 2_000;
    private final Reviews reviews;
    private final MeetingRoom room;
    private final Duos duos;
    private final Accounts accounts;
    private final Screenings screenings;
    private final ReferralAddresses referrals;
    private final MeetingLetters letters;
    private final Texts texts;

    DecisionDesk(
            Reviews reviews,
            MeetingRoom room,
            Duos duos,
            Accounts accounts,
            Screenings screenings,
            ReferralAddresses referrals,
            MeetingLetters letters,
            Texts texts) {
        this.letters = letters;
        this.reviews = reviews;
        this.room = room;
        this.duos = duos;
        this.accounts = accounts;
        this.screenings = screenings;
        this.referrals = referrals;
        this.texts = texts;
    }

    DecisionFields fields(
            SupportRequest request, Site site, String action, DecisionForm typed, Errors errors, Locale locale) {
        List<Decision> known = reviews.decisionsOn(request.id());
        List<Member> members = accounts.membersOf(Role.GROUP_MEMBER);
        List<MemberLoad> loads = site.hasGroup() ? duos.loads() : List.of();
        Optional<CaseDuo> duo = reviews.duoOf(request.id()).or(duos::suggestion);
        return new DecisionFields(
                action,
                typed.version() == null ? known.size() : FormCheck.version(typed.version()),
                Arrays.stream(Verdict.values())
                        .map(verdict -> Option.of(
                                        verdict.name(),
                                        texts.text(locale, "review.verdict." + verdict),
                                        texts.text(locale, "review.verdict.help." + verdict))
                                .select(verdict.name().equals(typed.verdict())))
                        .toList(),
                typed.reason(),
                typed.farewell(),
                letters.usualRefusal(request),
                addresses(request, typed),
                Option.select(
                        members.stream()
                                .map(member -> Option.of(member.account().toString(), member.name()))
                                .toList(),
                        typed.abstained() == null ? List.of() : typed.abstained()),
                options(loads, GroupPart.CONNECTOR, chosen(typed.connector(), duo.map(CaseDuo::connector)), locale),
                options(loads, GroupPart.RUNNER, chosen(typed.runner(), duo.map(CaseDuo::runner)), locale),
                errors);
    }

    /** Those first that fit what the screening found wanting; one that fits it is chosen. */
    private List<Option> addresses(SupportRequest request, DecisionForm typed) {
        Set<Criterion> wanting = screenings.of(request).with(de.zusammenspiel.intake.Verdict.NO).stream()
                .map(CriteriaCheck.Line::criterion)
                .collect(Collectors.toSet());
        List<ReferralAddress> all =
                referrals.fitting(wanting.stream().findFirst().orElse(Criterion.K1));
        String usual = all.stream()
                .filter(one -> one.criteria().stream().anyMatch(wanting::contains))
                .map(one -> one.id().value().toString())
                .findFirst()
                .orElse("");
        String chosen = typed.verdict() == null ? usual : FormCheck.clean(typed.address());
        return all.stream()
                .map(one -> Option.of(one.id().value().toString(), one.name() + " – " + one.goodFor())
                        .select(one.id().value().toString().equals(chosen)))
                .toList();
    }

    private static String chosen(@Nullable String typed, Optional<UUID> suggested) {
        return typed != null ? typed : suggested.map(UUID::toString).orElse("");
    }

    private List<Option> options(List<MemberLoad> loads, GroupPart part, String chosen, Locale locale) {
        return loads.stream()
                .filter(load -> load.part() == part)
                .map(load -> Option.of(
                                load.account().toString(),
                                load.name() + " – " + texts.text(locale, "review.load.running", load.running()))
                        .select(load.account().toString().equals(chosen)))
                .toList();
    }

    /**
     * Takes the form.
     *
     * @return false when there is something to correct; nothing has happened then
     */
    boolean take(
            SupportRequest request,
            Site site,
            @Nullable MeetingId meeting,
            DecisionForm typed,
            FormCheck check,
            Actor by) {
        return take(request, meeting, typed, null, check, by) != Taken.REFUSED;
    }

    /** What became of a decision that was sent. */
    enum Taken {
        /** There is something to correct. */
        REFUSED,
        DECIDED,
        /** There was no quorum. */
        RECOMMENDED
    }

    Taken take(
            SupportRequest request,
            @Nullable MeetingId meeting,
            DecisionForm typed,
            RoomItem.@Nullable Votes votes,
            FormCheck check,
            Actor by) {
        Verdict verdict = check.choice("verdict", Verdict.class, typed.verdict());
        if (verdict == null) {
            if (!check.failed()) {
                check.error("verdict", "review.error.verdict");
            }
            return Taken.REFUSED;
        }
        String reason = verdict == Verdict.ACCEPTED
                ? check.text("reason", typed.reason(), REASON)
                : check.required("reason", typed.reason(), REASON);
        String farewell = check.text("farewell", typed.farewell(), FormCheck.LONG_TEXT);
        UUID address = verdict == Verdict.DECLINED ? check.id("address", typed.address()) : null;
        Set<UUID> abstained = abstained(typed, check);
        UUID own = by.account();
        if (meeting == null && own != null && abstained.contains(own)) {
            check.error("abstained", "review.error.alone");
        }
        Optional<Pair> pair = verdict == Verdict.ACCEPTED ? pair(typed, check) : Optional.empty();
        if (check.failed()) {
            return Taken.REFUSED;
        }
        Ruling ruling = new Ruling(
                request.id(),
                FormCheck.version(typed.version()),
                verdict,
                reason,
                farewell,
                address == null ? null : new ReferralAddressId(address),
                meeting,
                abstained);
        if (meeting == null) {
            // The letter goes out with the decision and names the duo.
            pair.ifPresent(two -> reviews.assignDuo(request.id(), two.connector(), two.runner(), by));
            reviews.decide(ruling, by);
            return Taken.DECIDED;
        }
        if (!room.decide(ruling, request, votes, by)) {
            return Taken.RECOMMENDED;
        }
        pair.ifPresent(two -> reviews.assignDuo(request.id(), two.connector(), two.runner(), by));
        return Taken.DECIDED;
    }

    record Pair(UUID connector, UUID runner) {}

    /** The duo, if one was chosen: one of each, from the group. */
    Optional<Pair> pair(DecisionForm typed, FormCheck check) {
        UUID connector = check.id("connector", typed.connector());
        UUID runner = check.id("runner", typed.runner());
        if (connector == null && runner == null) {
            return Optional.empty();
        }
        if (connector == null || !isMember(connector, GroupPart.CONNECTOR)) {
            check.error("connector", "review.error.connector");
        }
        if (runner == null || !isMember(runner, GroupPart.RUNNER)) {
            check.error("runner", "review.error.runner");
        }
        return connector == null || runner == null ? Optional.empty() : Optional.of(new Pair(connector, runner));
    }

    private boolean isMember(UUID account, GroupPart part) {
        return accounts.member(account)
                .filter(member -> member.is(Role.GROUP_MEMBER) && member.part() == part)
                .isPresent();
    }

    private Set<UUID> abstained(DecisionForm typed, FormCheck check) {
        Set<UUID> members = new HashSet<>();
        accounts.membersOf(Role.GROUP_MEMBER).forEach(member -> members.add(member.account()));
        List<UUID> chosen = new ArrayList<>();
        if (typed.abstained() != null) {
            for (String one : typed.abstained()) {
                UUID account = check.id("abstained", one);
                if (account != null && !members.contains(account)) {
                    check.error("abstained", "web.error.choice");
                } else if (account != null) {
                    chosen.add(account);
                }
            }
        }
        return Set.copyOf(chosen);
    }
}
