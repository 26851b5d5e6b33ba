package de.zusammenspiel.review;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the group has to say. */
@Component
class ReviewLetterKinds implements LetterSource {
    static final LetterKind ACCEPTED = LetterKind.of("review.accepted", "annahme", Chapter.DECISION)
            .naming("nummer", "frage", "tueroeffnung?", "begleitung?", "allein?")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind POSTPONED = LetterKind.of("review.postponed", "vertagung", Chapter.DECISION)
            .naming("nummer", "frage", "grund")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind DECLINED = LetterKind.of("review.declined", "absage", Chapter.DECISION)
            .naming("nummer", "frage", "grund")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind CONNECTOR = LetterKind.of("review.duo.connector", "tueroeffnung", Chapter.DECISION)
            .naming("nummer", "frage", "organisation", "andere")
            .withButtons(1);
    static final LetterKind RUNNER = LetterKind.of("review.duo.runner", "begleitung", Chapter.DECISION)
            .naming("nummer", "frage", "organisation", "andere")
            .withButtons(1);
    static final LetterKind ROUND = LetterKind.of("review.round", "umlauf", Chapter.MEETING)
            .naming("bis", "anzahl", "anfragen", "schweigen?", "antwort?")
            .withButtons(1);
    static final LetterKind INVITATION = LetterKind.of("review.invitation", "sitzungseinladung", Chapter.MEETING)
            .naming("datum", "wann", "ort", "anzahl", "anfragen", "frist")
            .withButtons(1);
    static final LetterKind MOVED = LetterKind.of("review.moved", "neuer-termin", Chapter.MEETING)
            .naming("datum", "vorher", "wann", "ort")
            .withButtons(1);
    static final LetterKind CANCELLED = LetterKind.of("review.cancelled", "sitzung-entfaellt", Chapter.MEETING)
            .naming("datum", "wann", "grund?");
    static final LetterKind MINUTES = LetterKind.of("review.minutes", "protokoll", Chapter.MEETING)
            .naming("datum", "beschlossen?", "ersetzt?")
            .withButtons(1);

    @Override
    public List<LetterKind> letters() {
        return List.of(ACCEPTED, POSTPONED, DECLINED, CONNECTOR, RUNNER, ROUND, INVITATION, MOVED, CANCELLED, MINUTES);
    }
}
