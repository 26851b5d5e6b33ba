package de.zusammenspiel.letter.web;

import de.zusammenspiel.letter.LetterBook;
import de.zusammenspiel.letter.LetterBook.Entry;
import de.zusammenspiel.letter.LetterBook.Saving;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterTemplate;
import de.zusammenspiel.letter.LetterVersion;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One letter: change its words, look at it with the values of a case, go back to an earlier version. */
@Controller
class LetterPages {
    private static final int SUBJECT = 300;
    private final LetterBook book;

    LetterPages(LetterBook book) {
        this.book = book;
    }

    /** What the address of the page says: which letter, in which language, with the values of which case. */
    private record Where(LetterKind kind, Wording wording, String number, Site site) {
        String path() {
            return "/" + site.slug() + "/einstellungen/briefe/" + kind.slug();
        }

        String query() {
            return "?sprache=" + LetterWords.path(wording)
                    + (number.isBlank() ? "" : "&fall=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        }
    }

    private Where where(String slug, @Nullable String sprache, @Nullable String fall, Site site, FormCheck check) {
        LetterKind kind = book.kind(slug);
        Wording wording = LetterWords.wording(sprache);
        return new Where(
                kind,
                kind.wordings().contains(wording) ? wording : Wording.GERMAN,
                check.text("fall", fall, FormCheck.SHORT_TEXT),
                site);
    }

    @GetMapping("/{site}/einstellungen/briefe/{letter}")
    Response show(
            @PathVariable String letter,
            @RequestParam(required = false) @Nullable String sprache,
            @RequestParam(required = false) @Nullable String fall,
            Site site,
            FormCheck check) {
        Where where = where(letter, sprache, fall, site, check);
        Entry entry = book.entry(where.kind(), where.wording());
        return page(where, form(entry), check);
    }

    @PostMapping("/{site}/einstellungen/briefe/{letter}")
    Response save(
            @PathVariable String letter,
            @RequestParam(required = false) @Nullable String sprache,
            @RequestParam(required = false) @Nullable String fall,
            @ModelAttribute LetterForm form,
            @RequestParam(required = false) @Nullable String act,
            Site site,
            Actor by,
            FormCheck check) {
        Where where = where(letter, sprache, fall, site, check);
        if (!where.kind().editable()) {
            throw new NotFound("letter " + letter);
        }
        LetterTemplate typed = new LetterTemplate(
                check.required("subject", form.subject(), SUBJECT),
                check.required("text", form.text(), FormCheck.LONG_TEXT));
        Entry now = book.entry(where.kind(), where.wording());
        if (!check.failed()) {
            typed.faults(where.kind())
                    .forEach(fault -> check.errors().add(LetterWords.field(fault), LetterWords.fault(fault, check)));
        }
        boolean look = "look".equals(act);
        if (!look) {
            StaleForm.check(form, form(now), now.version(), check);
        }
        if (check.failed() || look) {
            return page(where, form, check);
        }
        return done(
                book.save(where.kind(), where.wording(), typed, now.version(), by), where, "letter.edit.saved", check);
    }

    /** Back to an earlier version, or to the built-in words. */
    @PostMapping("/{site}/einstellungen/briefe/{letter}/stand")
    Response restore(
            @PathVariable String letter,
            @RequestParam(required = false) @Nullable String sprache,
            @RequestParam(required = false) @Nullable String stand,
            Site site,
            Actor by,
            FormCheck check) {
        Where where = where(letter, sprache, null, site, check);
        if (!where.kind().editable()) {
            throw new NotFound("letter " + letter);
        }
        return done(
                book.restore(where.kind(), where.wording(), FormCheck.version(stand), check.version(), by),
                where,
                "letter.edit.restored",
                check);
    }

    private static Response done(Saving saving, Where where, String said, FormCheck check) {
        String name = LetterWords.name(where.kind(), check);
        return switch (saving) {
            case Saving.Saved _ -> Redirect.to(where.path() + where.query(), check.say(said, name));
            case Saving.TooLate late -> throw new StaleEdit(label(late.now().own(), check), name);
            case Saving.Faulty faulty ->
                Redirect.to(
                        where.path() + where.query(),
                        LetterWords.fault(faulty.faults().getFirst(), check));
        };
    }

    private static LetterForm form(Entry entry) {
        return new LetterForm(entry.template().subject(), entry.template().text());
    }

    private LetterEditPage page(Where where, LetterForm form, FormCheck check) {
        Entry now = book.entry(where.kind(), where.wording());
        String subject = FormCheck.clean(form.subject());
        String text = FormCheck.clean(form.text());
        LetterTemplate typed = new LetterTemplate(subject, text);
        boolean shows = typed.faults(where.kind()).isEmpty();
        LetterBook.Preview preview = shows ? book.preview(where.kind(), where.wording(), typed, where.number()) : null;
        boolean nobody = !where.number().isBlank() && preview != null && !book.knows(where.number());
        return new LetterEditPage(
                LetterWords.name(where.kind(), check),
                check.say("letter.when." + where.kind().id()),
                "/" + where.site().slug() + "/einstellungen/briefe",
                where.kind().slug(),
                where.path() + where.query(),
                LetterWords.tabs(where.kind().wordings(), where.wording(), where.path(), check),
                LetterWords.path(where.wording()),
                where.wording().locale().getLanguage(),
                where.kind().editable(),
                form.subject(),
                form.text(),
                check.version(now.version()),
                now.version(),
                where.number(),
                nobody ? check.say("letter.edit.noCase", where.number()) : null,
                where.kind().allSlots().stream()
                        .map(slot -> new LetterEditPage.Slot(
                                "{" + slot.name() + "}", check.say("letter.slot." + slot.name()), slot.optional()))
                        .toList(),
                now.broken().stream()
                        .map(fault -> LetterWords.fault(fault, check))
                        .toList(),
                preview,
                preview == null
                        ? List.of()
                        : preview.invented().stream()
                                .map(name -> "{" + name + "}")
                                .toList(),
                history(where, now, check),
                check.errors());
    }

    private List<LetterEditPage.Old> history(Where where, Entry now, FormCheck check) {
        List<LetterEditPage.Old> history = new ArrayList<>();
        for (LetterVersion version : book.history(where.kind(), where.wording())) {
            LetterTemplate template = version.template();
            history.add(new LetterEditPage.Old(
                    version.number(),
                    label(version, check),
                    template == null ? null : template.subject(),
                    template == null ? null : template.text(),
                    version.number() == now.version()));
        }
        LetterTemplate builtIn = book.builtIn(where.kind(), where.wording());
        history.add(new LetterEditPage.Old(
                0, check.say("letter.history.builtIn"), builtIn.subject(), builtIn.text(), now.version() == 0));
        return history;
    }

    private static String label(@Nullable LetterVersion version, FormCheck check) {
        if (version == null) {
            return check.say("letter.history.builtIn");
        }
        return check.say(
                version.template() == null ? "letter.history.reset" : "letter.history.version",
                version.number(),
                version.by(),
                version.at());
    }
}
