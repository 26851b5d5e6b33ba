package de.zusammenspiel.letter.web;

import de.zusammenspiel.letter.GenderStyle;
import de.zusammenspiel.letter.LetterBook;
import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterVersion;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue as a list, and all letters on one page for reading. */
@Controller
class LetterListPages {
    private final LetterBook book;

    LetterListPages(LetterBook book) {
        this.book = book;
    }

    @GetMapping("/{site}/einstellungen/briefe")
    Response list(Site site, FormCheck check) {
        Map<String, List<LetterBook.Entry>> entries = Stream.of(Wording.values())
                .flatMap(wording -> book.all(wording).stream())
                .collect(Collectors.groupingBy(entry -> entry.kind().id()));
        List<LetterListPage.Chapter> chapters = new ArrayList<>();
        for (LetterKind.Chapter chapter : LetterKind.Chapter.values()) {
            List<LetterListPage.Row> rows = book.kinds().stream()
                    .filter(kind -> kind.chapter() == chapter)
                    .map(kind -> row(kind, entries.getOrDefault(kind.id(), List.of()), site, check))
                    .toList();
            if (!rows.isEmpty()) {
                chapters.add(new LetterListPage.Chapter(check.say("letter.chapter." + chapter), rows));
            }
        }
        GenderStyle style = book.style();
        return new LetterListPage(
                check.say("letter.list.title"),
                chapters,
                Stream.of(GenderStyle.values())
                        .map(one -> Option.of(one.name(), check.say("letter.style." + one))
                                .select(one == style))
                        .toList(),
                check.say("letter.style.example." + style));
    }

    private static LetterListPage.Row row(LetterKind kind, List<LetterBook.Entry> entries, Site site, FormCheck check) {
        return new LetterListPage.Row(
                LetterWords.name(kind, check),
                "/" + site.slug() + "/einstellungen/briefe/" + kind.slug(),
                check.say("letter.when." + kind.id()),
                entries.stream()
                        .filter(LetterBook.Entry::isOwn)
                        .map(entry -> own(entry.own(), check))
                        .findFirst()
                        .orElse(null),
                entries.stream().anyMatch(entry -> !entry.broken().isEmpty()),
                kind.plain() ? check.say("letter.wording." + Wording.PLAIN) : null);
    }

    private static String own(@Nullable LetterVersion version, FormCheck check) {
        return version == null
                ? ""
                : check.say("letter.list.own", version.by(), LocalDate.ofInstant(version.at(), Texts.ZONE));
    }

    @PostMapping("/{site}/einstellungen/briefe/schreibweise")
    Response style(@RequestParam(required = false) @Nullable String style, Site site, Actor by, FormCheck check) {
        GenderStyle wanted = check.choice("style", GenderStyle.class, style);
        if (wanted != null) {
            book.change(wanted, by);
        }
        return Redirect.to(
                "/" + site.slug() + "/einstellungen/briefe",
                check.say(wanted == null ? "web.error.choice" : "letter.style.saved"));
    }

    @GetMapping("/{site}/einstellungen/briefe/alle")
    Response all(
            @RequestParam(required = false) @Nullable String sprache,
            @RequestParam(required = false) @Nullable String fall,
            Site site,
            FormCheck check) {
        Wording wording = LetterWords.wording(sprache);
        String number = check.text("fall", fall, FormCheck.SHORT_TEXT);
        return new AllLettersPage(
                check.say("letter.all.title"),
                LetterWords.tabs(
                        List.of(Wording.values()), wording, "/" + site.slug() + "/einstellungen/briefe/alle", check),
                wording.locale().getLanguage(),
                book.all(wording).stream()
                        .map(entry -> new AllLettersPage.One(
                                LetterWords.name(entry.kind(), check),
                                check.say("letter.when." + entry.kind().id()),
                                "/" + site.slug() + "/einstellungen/briefe/"
                                        + entry.kind().slug(),
                                book.preview(entry.kind(), wording, entry.template(), number)))
                        .toList());
    }
}
