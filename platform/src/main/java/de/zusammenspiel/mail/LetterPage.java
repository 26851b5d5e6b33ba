package de.zusammenspiel.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a letter shows; all links are absolute.
 *
 * @param practice the line on top in practice mode
 * @param answer small print: how to answer
 * @param privacy small print: the words before the link to the privacy notice
 */
public record LetterPage(
        Locale locale,
        String title,
        String house,
        @Nullable String practice,
        String greeting,
        List<String> paragraphs,
        List<Letter.Action> actions,
        List<String> after,
        String farewell,
        String signature,
        String answer,
        String privacy,
        String privacyUrl) {

    public String language() {
        return locale.getLanguage();
    }

    /** The same words as plain text. */
    public String plain() {
        List<String> blocks = new ArrayList<>();
        if (practice != null) {
            blocks.add("*** " + practice + " ***");
        }
        blocks.add(greeting);
        blocks.addAll(paragraphs);
        actions.forEach(action -> blocks.add(action.label() + ":\n" + action.url()));
        blocks.addAll(after);
        blocks.add(farewell + "\n" + signature);
        blocks.add("-- \n" + house + "\n" + answer + "\n" + privacy + ": " + privacyUrl);
        return String.join("\n\n", blocks) + "\n";
    }
}
