package de.zusammenspiel.mail;

import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.web.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter out as plain text and as HTML: the same words in both. */
@Component
class LetterWriter {
    private final TemplateEngine templates;
    private final Texts texts;
    private final PublicAddress address;

    LetterWriter(TemplateEngine templates, Texts texts, PublicAddress address) {
        this.templates = templates;
        this.texts = texts;
        this.address = address;
    }

    /**
     * @param house who writes: the name of the site, or of the installation
     * @param instead in practice mode the person who gets it instead, else null
     */
    Written write(Letter letter, String house, Sender sender, @Nullable String instead) {
        LetterPage page = page(letter, house, sender, instead);
        StringOutput html = new StringOutput();
        templates.render("mail/letter.jte", page, html);
        return new Written(page.plain(), html.toString());
    }

    LetterPage page(Letter letter, String house, Sender sender, @Nullable String instead) {
        Locale locale = letter.locale();
        List<Letter.Action> actions = Stream.concat(Stream.ofNullable(letter.action()), letter.moreActions().stream())
                .map(action -> new Letter.Action(
                        action.label(), action.url().startsWith("/") ? address.of(action.url()) : action.url()))
                .toList();
        return new LetterPage(
                locale,
                letter.subject(),
                house,
                instead == null
                        ? null
                        : texts.text(
                                locale,
                                "mail.letter.practice",
                                letter.to().name(),
                                letter.to().email()),
                greeting(letter),
                letter.paragraphs(),
                actions,
                letter.after(),
                texts.text(locale, "mail.letter.farewell"),
                signature(sender, house),
                texts.text(locale, "mail.letter.answer", sender.name()),
                texts.text(locale, "mail.letter.privacy"),
                address.of("/datenschutz"));
    }

    /** A name alone says nothing to somebody who has never met us. */
    private static String signature(Sender sender, String house) {
        return house.contains(sender.name()) || sender.name().contains(house)
                ? sender.name()
                : sender.name() + ", " + house;
    }

    private String greeting(Letter letter) {
        if (letter.greeting() != null) {
            return letter.greeting();
        }
        String name = letter.to().name().strip();
        return name.isEmpty()
                ? texts.text(letter.locale(), "mail.letter.greeting.nobody")
                : texts.text(letter.locale(), "mail.letter.greeting", name);
    }
}
