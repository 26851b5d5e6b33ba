package de.zusammenspiel.matching.web;

import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.matching.OwnWords;
import de.zusammenspiel.matching.web.OwnWordsPage.WordForm;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Words a site uses for what the catalogue calls otherwise. */
@Controller
class OwnWordPages {
    private static final String PATH = "/einstellungen/vorschlaege/woerter";
    private static final int WORD = 80;
    private static final int TRIED = 600;
    private static final Pattern SAYS_SOMETHING = Pattern.compile(".*\\p{L}.*\\p{L}.*");

    private final OwnWords words;

    OwnWordPages(OwnWords words) {
        this.words = words;
    }

    @GetMapping("/{site}" + PATH)
    Response show(@RequestParam(required = false) @Nullable String text, FormCheck check) {
        return page(new WordForm(null, null), text, check);
    }

    @PostMapping("/{site}" + PATH)
    Response add(@ModelAttribute WordForm form, Site site, Actor actor, FormCheck check) {
        String word = check.required("word", form.word(), WORD);
        if (!word.isEmpty() && !SAYS_SOMETHING.matcher(word).matches()) {
            check.error("word", "matching.words.noWord");
        }
        String meaning = check.required("concept", form.concept(), FormCheck.SHORT_TEXT);
        Optional<Concept> concept = words.concept(meaning);
        if (!meaning.isEmpty() && concept.isEmpty()) {
            check.error("concept", "matching.words.noConcept");
        }
        if (check.failed() || concept.isEmpty()) {
            return page(form, null, check);
        }
        return switch (words.add(word, concept.get(), actor)) {
            case ADDED ->
                Redirect.to(
                        "/" + site.slug() + PATH,
                        check.say("matching.words.added", word, concept.get().german()));
            case KNOWN_ALREADY -> {
                check.error("word", "matching.words.known");
                yield page(form, null, check);
            }
            case TOO_MANY -> {
                check.error("word", "matching.words.tooMany", OwnWords.MOST);
                yield page(form, null, check);
            }
        };
    }

    @PostMapping("/{site}" + PATH + "/entfernen")
    Response remove(@RequestParam(required = false) @Nullable String id, Site site, Actor actor, FormCheck check) {
        UUID word = check.id("id", id);
        if (word == null) {
            throw new NotFound("own word");
        }
        words.remove(word, actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("matching.words.removed"));
    }

    private OwnWordsPage page(WordForm form, @Nullable String text, FormCheck check) {
        String whole = FormCheck.clean(text);
        String tried = whole.substring(0, Math.min(TRIED, whole.length()));
        return new OwnWordsPage(
                check.say("matching.words.title"),
                form,
                words.all(),
                words.concepts().stream().map(Concept::german).distinct().toList(),
                tried.isEmpty() ? null : tried,
                tried.isEmpty() ? List.of() : words.understand(tried),
                check.errors());
    }
}
