package de.zusammenspiel.review.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Conflict;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingRoom;
import de.zusammenspiel.review.MemberLoad;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Room;
import de.zusammenspiel.review.RoomHint;
import de.zusammenspiel.review.RoomHints;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.review.TopicHints;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the desk for the room. */
@Component
class RoomDesk {
    private static final int SUGGESTED = 3;

    private final MeetingRoom rooms;
    private final SupportRequests requests;
    private final Reviews reviews;
    private final Duos duos;
    private final Accounts accounts;
    private final Briefs briefs;
    private final RoomWords words;
    private final List<RoomHints> hints;
    private final TopicHints topics;
    private final Texts texts;
    private final Clock clock;

    RoomDesk(
            MeetingRoom rooms,
            SupportRequests requests,
            Reviews reviews,
            Duos duos,
            Accounts accounts,
            Briefs briefs,
            RoomWords words,
            List<RoomHints> hints,
            TopicHints topics,
            Texts texts,
            Clock clock) {
        this.rooms = rooms;
        this.requests = requests;
        this.reviews = reviews;
        this.duos = duos;
        this.accounts = accounts;
        this.briefs = briefs;
        this.words = words;
        this.hints = List.copyOf(hints);
        this.topics = topics;
        this.texts = texts;
        this.clock = clock;
    }

    RoomPage page(Room room, Viewer viewer, RoomForm typed, Errors errors, Locale locale) {
        Meeting meeting = room.meeting();
        Map<SupportRequestId, SupportRequest> known =
                requests.these(room.items().stream().map(RoomItem::request).toList()).stream()
                        .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        List<RoomItem> items = room.items().stream()
                .filter(item -> known.containsKey(item.request()))
                .toList();
        RoomItem current =
                room.current().filter(item -> known.containsKey(item.request())).orElse(null);
        List<Member> members = accounts.membersOf(Role.GROUP_MEMBER);
        return new RoomPage(
                texts.text(locale, "room.title", meeting.start().toLocalDate()),
                meeting,
                MeetingController.label(meeting, locale),
                viewer.is(Role.COORDINATOR) && meeting.isOpen(),
                RoomClock.of(room, clock.instant()),
                items.stream()
                        .map(item -> line(
                                item,
                                items.indexOf(item) + 1,
                                Objects.requireNonNull(known.get(item.request())),
                                item.equals(current)))
                        .toList(),
                current == null ? null : table(room, items, current, known, members, viewer, typed, locale),
                members.stream()
                        .map(member -> Option.of(member.account().toString(), member.name())
                                .select(room.present().containsKey(member.account())))
                        .toList(),
                room.present().size(),
                room.quorum(),
                topics.current(),
                errors);
    }

    private static RoomPage.Line line(RoomItem item, int position, SupportRequest request, boolean onTable) {
        return new RoomPage.Line(
                position,
                request.number(),
                request.question(),
                request.organisationName(),
                onTable,
                item.verdict(),
                item.recommendation());
    }

    private RoomPage.Table table(
            Room room,
            List<RoomItem> items,
            RoomItem item,
            Map<SupportRequestId, SupportRequest> known,
            List<Member> members,
            Viewer viewer,
            RoomForm typed,
            Locale locale) {
        SupportRequest request = Objects.requireNonNull(known.get(item.request()));
        Brief brief = briefs.of(request, locale);
        List<Decision> decisions = reviews.decisionsOn(request.id());
        Decision decision = decisions.stream()
                .filter(one -> Objects.equals(one.number(), item.decision()))
                .findFirst()
                .orElse(null);
        boolean undecided = item.decision() == null && Advices.WINDOW.contains(request.step());
        boolean open =
                undecided && viewer.is(Role.COORDINATOR) && room.meeting().isOpen();
        Map<UUID, Conflict> conflicts = rooms.conflicts(request);
        int at = items.indexOf(item);
        return new RoomPage.Table(
                at + 1,
                item.request().equals(room.onTable()),
                request.purpose(),
                brief,
                item,
                decision,
                decisions.stream().filter(one -> !one.equals(decision)).toList(),
                undecided ? suggested(request, locale) : List.of(),
                decision == null ? null : duoLine(request, locale),
                open ? fields(brief, conflicts, members, decisions.size(), typed, locale) : null,
                number(items, at - 1, known),
                number(items, at + 1, known),
                undecided && viewer.is(Role.GROUP_MEMBER),
                conflicts.get(viewer.account()) == Conflict.DECLARED);
    }

    private static @Nullable String number(List<RoomItem> items, int at, Map<SupportRequestId, SupportRequest> known) {
        return at < 0 || at >= items.size()
                ? null
                : Objects.requireNonNull(known.get(items.get(at).request())).number();
    }

    private List<RoomHint> suggested(SupportRequest request, Locale locale) {
        return hints.stream()
                .flatMap(source -> source.of(request, locale).stream())
                .limit(SUGGESTED)
                .toList();
    }

    private @Nullable String duoLine(SupportRequest request, Locale locale) {
        return reviews.duoOf(request.id())
                .map(duo -> texts.text(locale, "review.minutes.duo", duo.connectorName() + ", " + duo.runnerName()))
                .orElse(null);
    }

    private RoomPage.Fields fields(
            Brief brief, Map<UUID, Conflict> conflicts, List<Member> members, int seen, RoomForm typed, Locale locale) {
        Set<UUID> bound = conflicts.entrySet().stream()
                .filter(one -> one.getValue().binds())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<MemberLoad> loads = duos.loads().stream()
                .filter(load -> !bound.contains(load.account()))
                .toList();
        CaseDuo usual = Duos.suggestion(loads).orElse(null);
        List<String> ticked = typed.abstained() == null ? List.of() : typed.abstained();
        return new RoomPage.Fields(
                typed.version() == null ? seen : FormCheck.version(typed.version()),
                members.stream()
                        .filter(member -> !bound.contains(member.account()))
                        .map(member -> Option.of(
                                        member.account().toString(),
                                        member.name(),
                                        conflicts.containsKey(member.account())
                                                ? texts.text(locale, "room.conflict.KNOWS_APPLICANT")
                                                : null)
                                .select(ticked.contains(member.account().toString())))
                        .toList(),
                members.stream()
                        .filter(member -> bound.contains(member.account()))
                        .map(member -> member.name() + " – "
                                + texts.text(locale, "room.conflict." + conflicts.get(member.account())))
                        .toList(),
                or(typed.reasonAccepted(), words.accepted()),
                or(typed.reasonPostponed(), words.postponed(brief)),
                or(typed.reasonDeclined(), words.declined(brief)),
                words.addresses(brief, typed.address()),
                people(
                        loads,
                        GroupPart.CONNECTOR,
                        chosen(typed.connector(), usual == null ? null : usual.connector()),
                        locale),
                people(loads, GroupPart.RUNNER, chosen(typed.runner(), usual == null ? null : usual.runner()), locale),
                or(typed.votesFor(), ""),
                or(typed.votesAgainst(), ""),
                or(typed.verdict(), ""));
    }

    private List<Option> people(List<MemberLoad> loads, GroupPart part, String chosen, Locale locale) {
        return loads.stream()
                .filter(load -> load.part() == part)
                .map(load -> Option.of(
                                load.account().toString(),
                                load.name() + " – " + texts.text(locale, "review.load.running", load.running()))
                        .select(load.account().toString().equals(chosen)))
                .toList();
    }

    private static String or(@Nullable String typed, String usual) {
        return typed == null ? usual : typed;
    }

    private static String chosen(@Nullable String typed, @Nullable UUID usual) {
        return typed != null ? typed : usual == null ? "" : usual.toString();
    }
}
