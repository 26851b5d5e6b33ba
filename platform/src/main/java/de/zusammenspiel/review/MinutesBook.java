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
import java.util.ArrayList;
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
     * Minutes that say something else now than what the members have.
     *
     * @param content digest of what stands in them now
     */
    public record Changed(Meeting meeting, MinutesVersion sent, String content) {}

    /** Minutes of the last weeks that were changed after they were sent. */
    @Transactional(readOnly = true)
    public List<Changed> changed() {
        List<Changed> changed = new ArrayList<>();
        for (Meeting meeting : meetings.withMinutes(clock.instant().minus(CHANGES_LOOK_BACK))) {
            MinutesVersion sent = store.of(meeting.id()).getFirst();
            String now = writer.content(meeting);
            if (!sent.content().equals(now)) {
                changed.add(new Changed(meeting, sent, now));
            }
        }
        return changed;
    }

    /** Who gets them, by name. */
    @Transactional(readOnly = true)
    public List<String> readers() {
        return accounts.membersOf(Role.GROUP_MEMBER).stream().map(Member::name).toList();
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
        if (!sent.isEmpty() && sent.getFirst().content().equals(sheet.content())) {
            return 0;
        }
        Instant now = clock.instant();
        MinutesVersion version = new MinutesVersion(
                meeting.id(), sent.size() + 1, sheet.fileName(), digest(sheet.pdf()), sheet.content(), now, by.label());
        store.insert(ids.next(), version, sheet.pdf());
        List<Member> members = accounts.membersOf(Role.GROUP_MEMBER);
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
