package de.zusammenspiel.directory;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The letters about who and what an organisation is. What the law makes us tell people whose name came from somebody else
 * has fixed words.
 */
@Component
class DirectoryLetterKinds implements LetterSource {
    static final LetterKind NOTICE = notice("directory.notice", "datenschutz-herkunft");
    static final LetterKind BRIEF =
            notice("directory.noticeBrief", "datenschutz-herkunft-absatz").wordsOnly();

    /** A paper runs out, and nothing has followed it yet. */
    static final LetterKind EVIDENCE = LetterKind.of("directory.evidence", "neuer-nachweis", Chapter.REQUEST)
            .naming("organisation", "nachweis", "bis");

    private static LetterKind notice(String id, String slug) {
        return LetterKind.of(id, slug, Chapter.PRIVACY)
                .naming("unternehmen", "von", "adresse", "seite")
                .ofInstallation();
    }

    @Override
    public List<LetterKind> letters() {
        return List.of(EVIDENCE, NOTICE, BRIEF);
    }
}
