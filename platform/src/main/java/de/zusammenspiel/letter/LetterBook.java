package de.zusammenspiel.letter;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.LetterPage;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as the coordinator sees it: all letters, what the site made of them, and how they will read. */
@Service
public class LetterBook {
    /** Nobody's address: an example goes nowhere. */
    private static final String SOMEBODY = "schoen@example.org";

    private final BuiltInLetters builtIn;
    private final VersionStore versions;
    private final ReaderStore readers;
    private final Letters letters;
    private final List<PreviewValues> sources;
    private final Outbox outbox;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    LetterBook(
            BuiltInLetters builtIn,
            VersionStore versions,
            ReaderStore readers,
            Letters letters,
            List<PreviewValues> sources,
            Outbox outbox,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.builtIn = builtIn;
        this.versions = versions;
        this.readers = readers;
        this.letters = letters;
        this.sources = sources;
        this.outbox = outbox;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A letter in one language, as the site has it.
     *
     * @param own null while the site uses the built-in words
     * @param broken the site's words name something the letter no longer knows: the built-in words go out instead
     */
    public record Entry(
            LetterKind kind,
            Wording wording,
            @Nullable LetterVersion own,
            LetterTemplate template,
            List<TemplateFault> broken) {
        public int version() {
            return own == null ? 0 : own.number();
        }

        public boolean isOwn() {
            return own != null && own.template() != null;
        }
    }

    /** How saving ended. */
    public sealed interface Saving {
        record Saved() implements Saving {}

        record Faulty(List<TemplateFault> faults) implements Saving {}

        /** Somebody else saved meanwhile. */
        record TooLate(Entry now) implements Saving {}
    }

    public List<LetterKind> kinds() {
        return builtIn.kinds();
    }

    public LetterKind kind(String slug) {
        return builtIn.bySlug(slug).orElseThrow(() -> new NotFound("letter " + slug));
    }

    @Transactional(readOnly = true)
    public List<Entry> all(Wording wording) {
        Map<String, LetterVersion> own = versions.latest().stream()
                .filter(one -> one.wording() == wording)
                .collect(Collectors.toMap(VersionStore.Latest::letter, VersionStore.Latest::version));
        return builtIn.kinds().stream()
                .filter(kind -> kind.wordings().contains(wording))
                .map(kind -> entry(kind, wording, own.get(kind.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Entry entry(LetterKind kind, Wording wording) {
        return entry(kind, wording, versions.latest(kind.id(), wording).orElse(null));
    }

    private Entry entry(LetterKind kind, Wording wording, @Nullable LetterVersion own) {
        LetterTemplate template = own == null ? null : own.template();
        return new Entry(
                kind,
                wording,
                own,
                template == null ? builtIn.template(kind, wording) : template,
                template == null ? List.of() : template.faults(kind));
    }

    public LetterTemplate builtIn(LetterKind kind, Wording wording) {
        return builtIn.template(kind, wording);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<LetterVersion> history(LetterKind kind, Wording wording) {
        return versions.of(kind.id(), wording);
    }

    /** @param seen number of the version the words were written on, 0 for the built-in ones */
    @Transactional
    public Saving save(LetterKind kind, Wording wording, LetterTemplate template, int seen, Actor by) {
        List<TemplateFault> faults = template.faults(kind);
        if (!faults.isEmpty()) {
            return new Saving.Faulty(faults);
        }
        return put(kind, wording, template, seen, by, "letterChanged");
    }

    /** @param number of an earlier version, 0 for the built-in words */
    @Transactional
    public Saving restore(LetterKind kind, Wording wording, int number, int seen, Actor by) {
        if (number == 0) {
            return put(kind, wording, null, seen, by, "letterReset");
        }
        LetterVersion earlier = versions.of(kind.id(), wording).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
        LetterTemplate template = earlier.template();
        return template == null
                ? put(kind, wording, null, seen, by, "letterReset")
                : save(kind, wording, template, seen, by);
    }

    private Saving put(
            LetterKind kind, Wording wording, @Nullable LetterTemplate template, int seen, Actor by, String act) {
        Entry now = entry(kind, wording);
        if (now.version() != seen
                || !versions.insert(kind.id(), wording, seen + 1, template, by.label(), clock.instant())) {
            return new Saving.TooLate(entry(kind, wording));
        }
        journal.record(
                by,
                "LetterTemplate",
                CurrentSite.require().value(),
                act,
                Map.of(
                        "letter",
                        texts.text(Locale.GERMAN, "letter.name." + kind.id()),
                        "wording",
                        texts.text(Locale.GERMAN, "letter.wording." + wording)));
        return new Saving.Saved();
    }

    /**
     * How a letter will arrive.
     *
     * @param page null for words that are no mail
     * @param invented names whose value is an example because the case does not know it
     */
    public record Preview(LetterText text, @Nullable LetterPage page, List<String> invented) {}

    /** @param number of a case whose values stand in the letter; "" for examples only */
    @Transactional(readOnly = true)
    public Preview preview(LetterKind kind, Wording wording, LetterTemplate template, String number) {
        Map<String, Object> known = new HashMap<>();
        if (!number.isBlank()) {
            sources.forEach(
                    source -> source.of(number.strip(), wording.locale()).forEach(known::putIfAbsent));
        }
        Map<String, Object> values = new HashMap<>();
        for (LetterKind.Slot slot : kind.slots()) {
            values.put(slot.name(), known.getOrDefault(slot.name(), example(slot.name(), kind, wording)));
        }
        LetterText text = letters.fill(template, wording, values, readers.style());
        Object name = known.getOrDefault("name", example("name", kind, wording));
        return new Preview(
                text,
                kind.frame() ? page(kind, wording, text, String.valueOf(name)) : null,
                known.isEmpty()
                        ? List.of()
                        : kind.slots().stream()
                                .map(LetterKind.Slot::name)
                                .filter(slot -> !known.containsKey(slot))
                                .toList());
    }

    /** Whether some module knows a case of this number. */
    @Transactional(readOnly = true)
    public boolean knows(String number) {
        return sources.stream()
                .anyMatch(source -> !source.of(number.strip(), Locale.GERMAN).isEmpty());
    }

    private LetterPage page(LetterKind kind, Wording wording, LetterText text, String name) {
        Letter.Builder letter = Letter.to(Recipient.outside(name, SOMEBODY))
                .kind(kind.id())
                .locale(wording.locale())
                .subject(text.subject())
                .paragraphs(text.paragraphs());
        text.buttons().forEach(button -> letter.also(button, "/"));
        text.after().forEach(letter::after);
        return outbox.preview(letter.build());
    }

    /** Numbers and lists are written as such, so that they behave as in a real letter. */
    private Object example(String slot, LetterKind kind, Wording wording) {
        String own = "letter.example." + slot + "." + kind.chapter();
        String text = texts.text(wording.locale(), texts.has(own) ? own : "letter.example." + slot);
        if (text.matches("\\d{1,3}")) {
            return Integer.parseInt(text);
        }
        return text.contains(" | ") ? List.of(text.split(" \\| ")) : text;
    }

    @Transactional(readOnly = true)
    public GenderStyle style() {
        return readers.style();
    }

    @Transactional
    public void change(GenderStyle style, Actor by) {
        readers.put(style);
        journal.record(
                by,
                "LetterTemplate",
                CurrentSite.require().value(),
                "genderStyleChanged",
                Map.of("style", texts.text(Locale.GERMAN, "letter.style." + style)));
    }

    @Transactional(readOnly = true)
    public List<Reader> readers() {
        return readers.readers();
    }

    /** Notes in which language somebody wants letters; usual German needs no note. */
    @Transactional
    public void write(String email, Wording wording, Actor by) {
        if (wording == Wording.GERMAN) {
            readers.remove(email);
        } else {
            readers.put(email, wording, clock.instant());
        }
        journal.record(
                by,
                "LetterTemplate",
                CurrentSite.require().value(),
                "readerNoted",
                Map.of("wording", texts.text(Locale.GERMAN, "letter.wording." + wording)));
    }
}
