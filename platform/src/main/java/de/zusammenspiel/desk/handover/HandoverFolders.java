package de.zusammenspiel.desk.handover;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.AgreementFilter;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.TalkingHint;
import de.zusammenspiel.directory.TalkingHints;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the folder together. It is made anew each time and needs no handover to be planned: whoever falls ill tonight has
 * left one.
 */
@Service
public class HandoverFolders {
    private static final int MOST_CALLS = 200;
    private static final int NOTES_READ = 500;
    private static final Set<AgreementState> UNFINISHED = EnumSet.of(
            AgreementState.DRAFT,
            AgreementState.SENT,
            AgreementState.CONFIRMED,
            AgreementState.RUNNING,
            AgreementState.STUCK);

    private final SupportRequests requests;
    private final Agreements agreements;
    private final Challenges challenges;
    private final Duos duos;
    private final PhoneNotes notes;
    private final TalkingHints hints;
    private final MeetingTasks tasks;
    private final Meetings meetings;
    private final YearDates dates;
    private final Clock clock;

    HandoverFolders(
            SupportRequests requests,
            Agreements agreements,
            Challenges challenges,
            Duos duos,
            PhoneNotes notes,
            TalkingHints hints,
            MeetingTasks tasks,
            Meetings meetings,
            YearDates dates,
            Clock clock) {
        this.requests = requests;
        this.agreements = agreements;
        this.challenges = challenges;
        this.duos = duos;
        this.notes = notes;
        this.hints = hints;
        this.tasks = tasks;
        this.meetings = meetings;
        this.dates = dates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HandoverFolder open() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        List<TalkingHint> talking = hints.all();
        return new HandoverFolder(
                cases(talking),
                talking,
                tasks.open(),
                notes.waiting(today.plusYears(1), MOST_CALLS),
                meetings.open(),
                dates.all());
    }

    private List<OpenCase> cases(List<TalkingHint> talking) {
        Set<Step> steps = Step.open();
        steps.remove(Step.DRAFT);
        Map<String, List<AgreementCard>> promises = agreements.all(new AgreementFilter("", UNFINISHED, false)).stream()
                .collect(Collectors.groupingBy(AgreementCard::requestNumber));
        Map<SupportRequestId, List<Challenge>> asked = Stream.concat(
                        challenges.waiting().stream(), challenges.planned().stream())
                .collect(Collectors.groupingBy(Challenge::request));
        List<SupportRequest> open = requests.full(steps);
        Map<SupportRequestId, CaseDuo> carried =
                duos.these(open.stream().map(SupportRequest::id).toList());
        Map<String, PhoneNote> last = notes.latest(NOTES_READ).stream()
                .filter(note -> note.requestNumber() != null)
                .collect(Collectors.toMap(
                        note -> String.valueOf(note.requestNumber()), Function.identity(), (newer, older) -> newer));
        return open.stream()
                .map(request -> {
                    List<Challenge> companies = asked.getOrDefault(request.id(), List.of());
                    return new OpenCase(
                            request,
                            promises.getOrDefault(request.number(), List.of()),
                            companies,
                            carried.get(request.id()),
                            last.get(request.number()),
                            about(request, companies, talking));
                })
                .sorted(Comparator.comparing((OpenCase one) -> !one.isPromised())
                        .thenComparing(OpenCase::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.request().number()))
                .toList();
    }

    private static List<TalkingHint> about(
            SupportRequest request, List<Challenge> companies, List<TalkingHint> talking) {
        Set<OrganisationId> involved = new HashSet<>();
        if (request.organisation() != null) {
            involved.add(request.organisation());
        }
        companies.forEach(one -> involved.add(one.organisation()));
        return talking.stream()
                .filter(hint -> involved.contains(hint.contact().organisation()))
                .toList();
    }
}
