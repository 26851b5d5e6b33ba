package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Links;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Request forms people continue later: kept by the house for a while, found again by a link only they have. */
@Service
public class Drafts {
    static final Duration LIFE = Duration.ofDays(60);
    public static final String LINK = "entwurf";
    private final DraftStore store;
    private final RequestMails mails;
    private final Links links;
    private final Ids ids;
    private final Clock clock;

    Drafts(DraftStore store, RequestMails mails, Links links, Ids ids, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what was typed and sends the link to go on. {@code known} is the draft this one continues, if any. */
    @Transactional
    public DraftId keep(@Nullable DraftId known, String name, String email, Map<String, List<String>> typed) {
        Instant now = clock.instant();
        Draft before = known == null ? null : store.find(known).orElse(null);
        DraftId id = before == null ? new DraftId(ids.next()) : before.id();
        store.save(new Draft(id, email, typed, before == null ? now : before.createdAt(), now.plus(LIFE)));
        String path = links.issue(LINK, id.value(), name, email, LIFE);
        mails.draftKept(name, email, path + "/" + LINK, now.plus(LIFE));
        return id;
    }

    @Transactional(readOnly = true)
    public Draft get(DraftId id) {
        return store.find(id).orElseThrow(() -> new NotFound("draft"));
    }

    /** The form was sent: the draft has served. */
    @Transactional
    public void done(DraftId id) {
        store.delete(id);
        links.end(id.value());
    }

    void deleteExpired() {
        store.deleteExpired(clock.instant());
    }
}
