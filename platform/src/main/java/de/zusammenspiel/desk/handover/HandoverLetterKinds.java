package de.zusammenspiel.desk.handover;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters of a handover. */
@Component
class HandoverLetterKinds implements LetterSource {
    static final LetterKind PLANNED = LetterKind.of("desk.handover", "uebergabe", Chapter.GROUP)
            .naming("abgebend", "bis", "worte?")
            .withButtons(1);
    static final LetterKind INTRODUCTION = LetterKind.of("desk.introduction", "neue-koordination", Chapter.GROUP)
            .naming("neu", "abgebend", "anfragen")
            .alsoPlain();

    @Override
    public List<LetterKind> letters() {
        return List.of(PLANNED, INTRODUCTION);
    }
}
