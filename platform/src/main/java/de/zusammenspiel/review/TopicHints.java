package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city talks about: a short list beside the agenda. */
@Service
public class TopicHints {
    /** A list one can read at a glance while the group talks. */
    public static final int SHOWN = 7;

    /** So long a hint stands unless somebody says otherwise. */
    public static final int USUAL_MONTHS = 3;

    private final TopicHintStore store;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    TopicHints(TopicHintStore store, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TopicHint> current() {
        return store.on(today(), SHOWN);
    }

    @Transactional
    public void give(String text, LocalDate until, Actor by) {
        store.insert(new TopicHint(ids.next(), text, until, by.account(), by.name()), clock.instant());
        journal.record(by, "Site", CurrentSite.require().value(), "topicHinted", Map.of("text", text));
    }

    /** The talk is over. Ended a second time nothing happens. */
    @Transactional
    public void end(UUID hint, Actor by) {
        if (store.end(hint, today().minusDays(1))) {
            journal.record(by, "Site", CurrentSite.require().value(), "topicEnded", Map.of());
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
