package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that we keep their data, where these come from somebody else: at first contact, within a month at latest. */
@Service
public class Notices {
    private final NoticeStore store;
    private final NoticeWords words;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    Notices(NoticeStore store, NoticeWords words, Outbox outbox, Journal journal, Clock clock) {
        this.store = store;
        this.words = words;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    void start(ContactId contact, LocalDate today) {
        store.start(contact, today.plusMonths(1));
    }

    /** Somebody who has not been told yet. */
    @Transactional(readOnly = true)
    public Optional<Notice> waiting(ContactId contact) {
        return store.waiting(contact);
    }

    /** Who has to be told by that day, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Notice> dueBy(LocalDate day) {
        return store.dueBy(day);
    }

    /** The paragraph for a letter to somebody who has not been told yet. */
    @Transactional(readOnly = true)
    public Optional<String> paragraph(ContactId contact) {
        return store.waiting(contact).map(words::brief);
    }

    /** The whole letter, to print. */
    public List<String> letter(Notice notice) {
        return words.paragraphs(notice);
    }

    /** She has been told. Told twice counts once. */
    @Transactional
    public void given(ContactId contact, NoticeWay how, Actor by) {
        Optional<Notice> waiting = store.waiting(contact);
        if (waiting.isPresent() && store.given(contact, how, clock.instant())) {
            journal.record(
                    by,
                    "Organisation",
                    waiting.get().organisation().value(),
                    "noticeGiven" + how,
                    Map.of("contact", waiting.get().name()));
        }
    }

    /** Whether a text says already where the name comes from. */
    public boolean stands(String text) {
        return text.contains(NoticeWords.MARK);
    }

    /** A text went out to her; it counts if the paragraph was still in it. */
    @Transactional
    public void sent(ContactId contact, String text, Actor by) {
        if (stands(text)) {
            given(contact, NoticeWay.FIRST_CONTACT, by);
        }
    }

    /** Writes to her; false where nobody knows her address. */
    @Transactional
    public boolean mail(Notice notice, Actor by) {
        String email = notice.email();
        if (email == null) {
            return false;
        }
        outbox.send(words.letter(notice, email)
                // The law wants it told, however many letters the person has had.
                .direct()
                .build());
        given(notice.contact(), NoticeWay.MAIL, by);
        return true;
    }
}
