package de.zusammenspiel.agreement;

import de.zusammenspiel.agreement.events.StoryPublished;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.file.FileId;
import de.zusammenspiel.file.Files;
import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.CurrentSite;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stories of kept promises; public only with the consent of both sides. */
@Service
public class Stories {
    private static final int SLUG = 60;

    /** What came of the wish to publish. */
    public enum Publishing {
        PUBLISHED,
        /** One side has not agreed to be told about. */
        CONSENT_MISSING,
        /** It is not over, or nothing came of it. */
        NOT_KEPT
    }

    private final StoryStore store;
    private final AgreementStore agreements;
    private final CompletionStore completions;
    private final Files files;
    private final Thanksgiving thanksgiving;
    private final AgreementLetters letters;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stories(
            StoryStore store,
            AgreementStore agreements,
            CompletionStore completions,
            Files files,
            Thanksgiving thanksgiving,
            AgreementLetters letters,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.completions = completions;
        this.files = files;
        this.thanksgiving = thanksgiving;
        this.letters = letters;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<StoryDraft> of(AgreementId agreement) {
        return store.of(agreement);
    }

    /** Words to start from. */
    @Transactional(readOnly = true)
    public StoryWords draft(AgreementId id) {
        Agreement agreement = agreement(id);
        LetterText words = letters.storyDraft(agreement, thanksgiving.headline(agreement));
        return StoryWords.of(words.subject(), words.draft());
    }

    /**
     * Keeps what was written.
     *
     * @param version 0 for the first time
     * @throws StaleEdit if somebody else wrote meanwhile
     */
    @Transactional
    public void write(AgreementId id, int version, StoryWords words, @Nullable FileId photo, Actor by) {
        Agreement agreement = agreement(id);
        Instant now = clock.instant();
        FileId before = store.of(id).map(StoryDraft::photo).orElse(null);
        String title = words.title();
        boolean kept = version == 0
                ? store.insert(
                        new StoryDraft(id, slug(title, agreement.number()), words, photo, false, 1), by.label(), now)
                : store.update(id, version, words, photo, by.label(), now);
        if (!kept) {
            String theirs = store.of(id)
                    .map(draft -> draft.title() + "\n" + draft.text())
                    .orElse("");
            throw new StaleEdit(theirs, title + "\n" + words.text());
        }
        if (before != null && !before.equals(photo)) {
            // What the public sees is renewed only by publishing, but a picture taken away is taken away at once.
            store.forgetPhoto(before);
            files.delete(before);
        }
        journal.record(by, "Agreement", id.value(), "storyWritten", Map.of("title", title));
    }

    @Transactional
    public Publishing publish(AgreementId id, Actor by) {
        Agreement agreement = agreement(id);
        StoryDraft draft = store.of(id).orElseThrow(() -> new NotFound("story"));
        if (!agreement.state().isKept()) {
            return Publishing.NOT_KEPT;
        }
        if (!agreement.mayBeTold()) {
            return Publishing.CONSENT_MISSING;
        }
        Instant now = clock.instant();
        UUID story = store.publish(draft, agreement, again(id), agreement.place(), now);
        journal.record(by, "Agreement", id.value(), "storyPublished", Map.of("title", draft.title()));
        events.publishEvent(new StoryPublished(CurrentSite.require(), story, draft.slug(), draft.title(), now));
        return Publishing.PUBLISHED;
    }

    /** Who said that they would do it again. */
    private String again(AgreementId id) {
        List<Side> sides = completions.of(id).stream()
                .filter(one -> one.again() == Again.YES)
                .map(Completion::side)
                .toList();
        return sides.size() == 2
                ? "BOTH"
                : sides.isEmpty() ? "" : sides.getFirst().name();
    }

    @Transactional
    public void withdraw(AgreementId id, Actor by) {
        thanksgiving.withdrawStory(agreement(id), by);
    }

    @Transactional(readOnly = true)
    public List<PublicStory> latest(int limit) {
        return store.latest(limit);
    }

    @Transactional(readOnly = true)
    public PublicStory bySlug(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("story"));
    }

    private Agreement agreement(AgreementId id) {
        return agreements.find(id).orElseThrow(() -> new NotFound("agreement"));
    }

    /** "30-schlafsaecke-in-neun-tagen-2026-0001": readable, and never twice. */
    static String slug(String title, String number) {
        String plain = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String words = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String brief = words.length() <= SLUG ? words : words.substring(0, SLUG).replaceAll("-+$", "");
        return (brief.isEmpty() ? "geschichte" : brief) + "-" + number.replaceAll("^V-", "");
    }
}
