package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as the members have them: kept as they were sent, each change a further version. */
@Service
public class MinutesBook {
    /** So long after a meeting somebody is reminded that what the members have is not what stands there now. */
    private static final Duration CHANGES_LOOK_BACK = Duration.ofDays(60);

    private final MinutesStore store;
    private final MeetingStore meetings;
    private final MinutesWriter writer;
    private final ReviewLetters letters;
    private final Accounts accounts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    MinutesBook(
            MinutesStore store,
            MeetingStore meetings,
            MinutesWriter writer,
            ReviewLetters letters,
            Accounts accounts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.writer = writer;
        this.letters = letters;
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was sent, the latest first. */
    @Transactional(readOnly = true)
    public List<MinutesVersion> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /** The file of a version, byte for byte as it was sent. */
    @Transactional(readOnly = true)
    public byte[] file(MeetingId meeting, int number) {
        return store.pdf(meeting, number).orElseThrow(() -> new NotFound("minutes, version " + number));
    }

    /**
     * Minutes of a meeting that said something else than what the members have.
     *
     * @param facts digest of what it says now
     */
    public record Changed(Meeting meeting, MinutesVersion sent, String facts) {}

    /**
     * Minutes of the last weeks that were changed after they were sent. What happens to the requests afterwards, who
     * carries them, how they are called, is no change of what the meeting said.
     */
    @Transactional(readOnly = true)
    public List<Changed> changed() {
        return store.sent(clock.instant().minus(CHANGES_LOOK_BACK)).stream()
                .filter(one -> one.isChanged())
                .flatMap(
                        one -> meetings
                                .find(one.sent().meeting())
                                .map(meeting -> new Changed(meeting, one.sent(), one.facts()))
                                .stream())
                .toList();
    }

    /**
     * How what would be sent now stands to what the members have.
     *
     * @param content digest of what would stand in it
     * @param changed the meeting said something else than what the members have
     * @param same the members have exactly this already
     */
    public record Standing(String content, boolean changed, boolean same) {}

    @Transactional(readOnly = true)
    public Standing standing(Meeting meeting) {
        return standing(writer.content(meeting), store.facts(meeting.id()), store.of(meeting.id()));
    }

    private static Standing standing(String content, String facts, List<MinutesVersion> sent) {
        if (sent.isEmpty()) {
            return new Standing(content, false, false);
        }
        MinutesVersion last = sent.getFirst();
        boolean alike = last.content().equals(content);
        boolean changed = last.facts() == null ? !alike : !facts.equals(last.facts());
        return new Standing(content, changed, alike && !changed);
    }

    /** Who gets them. */
    @Transactional(readOnly = true)
    public List<Member> readers() {
        return accounts.membersOf(Role.GROUP_MEMBER);
    }

    /**
     * Sends the minutes to every member and keeps them. Two who send at once send one letter.
     *
     * @return how many members get them; 0 when they have exactly these already
     */
    @Transactional
    public int send(Meeting meeting, Actor by) {
        store.lock(meeting.id());
        List<MinutesVersion> sent = store.of(meeting.id());
        MinutesSheet sheet = writer.sheet(meeting, sent);
        String facts = store.facts(meeting.id());
        if (standing(sheet.content(), facts, sent).same()) {
            return 0;
        }
        Instant now = clock.instant();
        MinutesVersion version = new MinutesVersion(
                meeting.id(),
                sent.size() + 1,
                sheet.fileName(),
                digest(sheet.pdf()),
                sheet.content(),
                facts,
                now,
                by.label());
        store.insert(ids.next(), version, sheet.pdf());
        List<Member> members = readers();
        Instant replaced = sent.isEmpty() ? null : sent.getFirst().sentAt();
        members.forEach(member -> letters.minutes(member, meeting, sheet, replaced));
        meetings.minutesSent(meeting.id(), now);
        journal.record(
                by,
                "Meeting",
                meeting.id().value(),
                "minutesSent",
                Map.of(
                        "members", String.valueOf(members.size()),
                        "version", String.valueOf(version.number()),
                        "sha256", version.sha256()));
        return members.size();
    }

    /** Of a file, or of words. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
