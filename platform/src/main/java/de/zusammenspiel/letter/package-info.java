/**
 * The catalogue of letters: their words per language as versioned templates of a site, checked before they are kept.
 *
 * <p>To add a letter: (1) declare a {@link de.zusammenspiel.letter.LetterKind} in your module and name it in your
 * {@link de.zusammenspiel.letter.LetterSource}; (2) write {@code resources/letters/<id>.de.txt} and {@code .en.txt} (first
 * line the subject, then the text, a line {@code > Label} for each button; {@code .plain.txt} for plain language);
 * (3) name it in {@code messages/letter_*.properties} ({@code letter.name.<id>}, {@code letter.when.<id>}, new
 * placeholders {@code letter.slot.<name>}, {@code letter.example.<name>}); (4) send it by
 * {@link de.zusammenspiel.letter.Letters#write}. {@code LetterCatalogueTest} tells what is missing, and
 * {@code docs/STYLE.md} how letters sound.
 */
@NullMarked
@ApplicationModule(displayName = "Briefe")
package de.zusammenspiel.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
