package de.zusammenspiel.directory;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people are told whose name came from somebody else; the law says what must stand in it, so the words are fixed. */
@Component
class DirectoryLetterKinds implements LetterSource {
    static final LetterKind NOTICE = notice("directory.notice", "datenschutz-herkunft");
    static final LetterKind BRIEF =
            notice("directory.noticeBrief", "datenschutz-herkunft-absatz").wordsOnly();

    private static LetterKind notice(String id, String slug) {
        return LetterKind.of(id, slug, Chapter.PRIVACY)
                .naming("unternehmen", "von", "adresse", "seite")
                .ofInstallation();
    }

    @Override
    public List<LetterKind> letters() {
        return List.of(NOTICE, BRIEF);
    }
}
