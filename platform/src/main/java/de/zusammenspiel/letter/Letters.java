package de.zusammenspiel.letter;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters from the catalogue: in the words of the site, in the language of whoever reads them. */
@Service
public class Letters {
    private final BuiltInLetters builtIn;
    private final VersionStore versions;
    private final ReaderStore readers;
    private final GenderedWords gendered;
    private final Sites sites;
    private final Texts texts;

    Letters(
            BuiltInLetters builtIn,
            VersionStore versions,
            ReaderStore readers,
            GenderedWords gendered,
            Sites sites,
            Texts texts) {
        this.builtIn = builtIn;
        this.versions = versions;
        this.readers = readers;
        this.gendered = gendered;
        this.sites = sites;
        this.texts = texts;
    }

    /**
     * A letter ready to be sent, in the language this person reads.
     *
     * @param values for every name the letter knows; "" or an empty list where there is nothing
     * @param urls where the buttons lead, in their order
     */
    @Transactional(readOnly = true)
    public Letter.Builder write(LetterKind kind, Recipient to, Map<String, ?> values, String... urls) {
        return write(kind, to, wording(to.email().value()), values, urls);
    }

    @Transactional(readOnly = true)
    public Letter.Builder write(LetterKind kind, Recipient to, Wording wording, Map<String, ?> values, String... urls) {
        LetterText text = text(kind, wording, values);
        return letter(kind, to, wording, text, text.paragraphs(), urls);
    }

    /** The same with paragraphs somebody wrote by hand, usually out of {@link #draft}. */
    @Transactional(readOnly = true)
    public Letter.Builder writeEdited(
            LetterKind kind, Recipient to, Map<String, ?> values, List<String> paragraphs, String... urls) {
        Wording wording = wording(to.email().value());
        return letter(kind, to, wording, text(kind, wording, values), paragraphs, urls);
    }

    private static Letter.Builder letter(
            LetterKind kind, Recipient to, Wording wording, LetterText text, List<String> paragraphs, String... urls) {
        if (urls.length != kind.buttons()) {
            throw new IllegalStateException("letter " + kind.id() + " has " + kind.buttons() + " buttons");
        }
        Letter.Builder letter = Letter.to(to)
                .kind(kind.id())
                .locale(wording.locale())
                .subject(text.subject())
                .paragraphs(paragraphs);
        for (int i = 0; i < urls.length; i++) {
            if (i == 0) {
                letter.action(text.buttons().get(i), urls[i]);
            } else {
                letter.also(text.buttons().get(i), urls[i]);
            }
        }
        text.after().forEach(letter::after);
        return letter;
    }

    /** The usual words, in German, for somebody to change before they go out. */
    @Transactional(readOnly = true)
    public LetterText draft(LetterKind kind, Map<String, ?> values) {
        return text(kind, Wording.GERMAN, values);
    }

    /** The words of a letter, in the language this address reads. */
    @Transactional(readOnly = true)
    public LetterText text(LetterKind kind, String email, Map<String, ?> values) {
        return text(kind, wording(email), values);
    }

    @Transactional(readOnly = true)
    public LetterText text(LetterKind kind, Wording wording, Map<String, ?> values) {
        kind.require(values);
        Wording known = kind.wordings().contains(wording) ? wording : Wording.GERMAN;
        boolean ofSite = kind.editable() && CurrentSite.id().isPresent();
        LetterTemplate template = ofSite ? template(kind, known) : builtIn.template(kind, known);
        return fill(template, known, values, ofSite ? readers.style() : GenderStyle.NEUTRAL);
    }

    /** What the site made of the letter; the built-in words when it made nothing of it, or something that broke since. */
    private LetterTemplate template(LetterKind kind, Wording wording) {
        return versions.latest(kind.id(), wording)
                .map(LetterVersion::template)
                .filter(own -> own.faults(kind).isEmpty())
                .orElseGet(() -> builtIn.template(kind, wording));
    }

    LetterText fill(LetterTemplate template, Wording wording, Map<String, ?> values, GenderStyle style) {
        Map<String, Object> all = new HashMap<>(values);
        if (CurrentSite.id().isPresent()) {
            Site site = sites.current();
            all.putIfAbsent("standort", site.name());
            all.putIfAbsent("koordination", site.contactName());
        }
        return template.fill(
                all,
                new TemplateWriter(wording.locale(), style, gendered, texts.text(wording.locale(), "letter.nothing")));
    }

    /** How this person reads letters; usual German unless the site noted something else. */
    @Transactional(readOnly = true)
    public Wording wording(String email) {
        return CurrentSite.id().isEmpty()
                ? Wording.GERMAN
                : readers.wording(email).orElse(Wording.GERMAN);
    }
}
