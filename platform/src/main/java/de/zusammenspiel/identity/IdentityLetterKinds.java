package de.zusammenspiel.identity;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that let people in. */
@Component
class IdentityLetterKinds implements LetterSource {
    static final LetterKind INVITATION = LetterKind.of("identity.invitation", "einladung", Chapter.ACCOUNT)
            .naming("von", "aufgabe")
            .withButtons(1);
    /** Of the installation: a person may work for several sites, and no site may change these words. */
    static final LetterKind SIGN_IN = LetterKind.of("identity.signin", "anmeldelink", Chapter.ACCOUNT)
            .withButtons(1)
            .ofInstallation();

    static final LetterKind WELCOME = LetterKind.of("identity.welcome", "gruendung", Chapter.ACCOUNT)
            .withButtons(1)
            .ofInstallation();

    static final LetterKind ERASED = LetterKind.of("identity.erased", "loeschbestaetigung", Chapter.PRIVACY)
            .naming("bleibt?");

    /** The answer to somebody who asks what is stored (Art. 15 GDPR); it goes out with the paper. */
    static final LetterKind ACCESS =
            LetterKind.of("identity.access", "auskunft", Chapter.PRIVACY).alsoPlain();

    static final LetterKind ACCESS_NOTHING = LetterKind.of("identity.accessNothing", "auskunft-leer", Chapter.PRIVACY)
            .alsoPlain();

    static final LetterKind DEPUTY = LetterKind.of("identity.deputy", "vertretung", Chapter.GROUP)
            .naming("wen", "ab", "bis", "notiz?", "von")
            .withButtons(1);

    @Override
    public List<LetterKind> letters() {
        return List.of(DEPUTY, INVITATION, SIGN_IN, WELCOME, ACCESS, ACCESS_NOTHING, ERASED);
    }
}
