package de.zusammenspiel.letter.web;

import de.zusammenspiel.letter.LetterBook;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who reads letters in plain language or in English. */
@Controller
class ReaderPages {
    private final LetterBook book;

    ReaderPages(LetterBook book) {
        this.book = book;
    }

    @GetMapping("/{site}/einstellungen/briefe/sprache")
    Response list(@RequestParam(required = false) @Nullable String email, FormCheck check) {
        return page(email, Wording.PLAIN, check);
    }

    @PostMapping("/{site}/einstellungen/briefe/sprache")
    Response note(
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable String wording,
            Site site,
            Actor by,
            FormCheck check) {
        check.required("email", email, FormCheck.SHORT_TEXT);
        EmailAddress address = check.failed() ? null : check.email("email", email);
        Wording wanted = check.choice("wording", Wording.class, wording);
        if (wanted == null && !check.failed()) {
            check.error("wording", "web.error.required");
        }
        if (check.failed() || address == null || wanted == null) {
            return page(email, wanted == null ? Wording.PLAIN : wanted, check);
        }
        book.write(address.value(), wanted, by);
        return Redirect.to(
                "/" + site.slug() + "/einstellungen/briefe/sprache",
                check.say("letter.readers.saved", address.value(), check.say("letter.wording." + wanted)));
    }

    private ReaderPage page(@Nullable String email, Wording chosen, FormCheck check) {
        return new ReaderPage(
                check.say("letter.readers.title"),
                book.readers().stream()
                        .map(reader ->
                                new ReaderPage.Row(reader.email(), check.say("letter.wording." + reader.wording())))
                        .toList(),
                email,
                Stream.of(Wording.values())
                        .map(wording -> Option.of(wording.name(), check.say("letter.wording." + wording))
                                .select(wording == chosen))
                        .toList(),
                check.errors());
    }
}
