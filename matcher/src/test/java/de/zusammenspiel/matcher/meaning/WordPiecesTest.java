package de.zusammenspiel.matcher.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    @Test
    void words_are_folded_and_bare() {
        assertThat(WordPieces.words("Wir suchen Mentor:innen, Mentor*innen & Lehrer/-innen für 30 Bänke/Baenke."))
                .containsExactly("wir", "suchen", "mentor", "mentor", "lehrer", "fur", "banke", "banke");
        assertThat(WordPieces.words("Auf-/Abbau (in Kiel), Social-Day"))
                .containsExactly("auf", "abbau", "in", "kiel", "social", "day");
    }

    @Test
    void nothing_and_rubbish_have_no_words() {
        assertThat(WordPieces.words("")).isEmpty();
        assertThat(WordPieces.words("  12 345 \u200B 🙂 <b></b> – !!")).isEmpty();
    }

    @Test
    void a_compound_shares_the_pieces_of_its_parts() {
        var pieces = new HashSet<Integer>();
        WordPieces.runs("rollstuhlrampe", WordPieces.LONGEST_PART, pieces::add);
        assertThat(pieces).contains(WordPieces.run("rollstuhl"), WordPieces.run("rampe>"), WordPieces.run("<rol"));
        assertThat(pieces).doesNotContain(WordPieces.wholeWord("rollstuhl"));
    }
}
