package de.zusammenspiel.intake;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about requests and offers. */
@Component
class IntakeLetterKinds implements LetterSource {
    static final LetterKind RECEIVED = LetterKind.of("intake.received", "eingang", Chapter.REQUEST)
            .naming("nummer", "frage", "bis")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind QUESTION = LetterKind.of("intake.question", "rueckfrage", Chapter.REQUEST)
            .naming("nummer", "frage", "rueckfrage", "bis")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind DECLINED = LetterKind.of("intake.declined", "ablehnung", Chapter.REQUEST)
            .naming("nummer", "frage", "weil", "rat", "stelle?")
            .alsoPlain();
    static final LetterKind REFERRED = LetterKind.of("intake.referred", "verweis", Chapter.REQUEST)
            .naming("nummer", "frage", "stelle")
            .alsoPlain();
    static final LetterKind SPLIT = LetterKind.of("intake.split", "aufteilung", Chapter.REQUEST)
            .naming("nummer", "frage", "nummern")
            .withButtons(1);
    static final LetterKind WITHDRAWN = LetterKind.of("intake.withdrawn", "rueckzug", Chapter.REQUEST)
            .naming("nummer", "frage")
            .alsoPlain();
    static final LetterKind DRAFT = LetterKind.of("intake.draft", "entwurf", Chapter.REQUEST)
            .naming("bis")
            .withButtons(1);
    static final LetterKind OFFER_RECEIVED = LetterKind.of("intake.offer-received", "angebot-eingang", Chapter.OFFER)
            .naming("nummer", "angebot")
            .withButtons(1);
    static final LetterKind OFFER_EXPIRING = LetterKind.of("intake.offer-expiring", "angebot-frist", Chapter.OFFER)
            .naming("nummer", "angebot", "bis")
            .withButtons(1);
    static final LetterKind OFFER_EXPIRED = LetterKind.of("intake.offer-expired", "angebot-ende", Chapter.OFFER)
            .naming("nummer", "angebot")
            .withButtons(1);
    static final LetterKind OFFER_CALL = LetterKind.of("intake.offer-call", "angebot-umfrage", Chapter.OFFER)
            .naming("kurz", "angebot")
            .withButtons(1);

    /** Whoever tells us something about herself is told what happens to it; the law says what must stand in it. */
    static final LetterKind NOTICE = LetterKind.of("intake.notice", "datenschutz-eingang", Chapter.PRIVACY)
            .naming("adresse", "seite")
            .alsoPlain()
            .wordsOnly()
            .ofInstallation();

    @Override
    public List<LetterKind> letters() {
        return List.of(
                RECEIVED,
                QUESTION,
                DECLINED,
                REFERRED,
                SPLIT,
                WITHDRAWN,
                DRAFT,
                OFFER_RECEIVED,
                OFFER_EXPIRING,
                OFFER_EXPIRED,
                OFFER_CALL,
                NOTICE);
    }
}
