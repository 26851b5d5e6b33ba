package de.zusammenspiel.agreement;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters from the agreement to the thanks. */
@Component
class AgreementLetterKinds implements LetterSource {
    private static final String[] AGREED = {"nummer", "thema", "unternehmen", "organisation"};

    static final LetterKind CONFIRM = agreed("agreement.confirm", "vereinbarung", Chapter.AGREEMENT)
            .naming("gegenueber", "beitraege", "wann", "ort?")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind STANDS = agreed("agreement.stands", "es-steht", Chapter.AGREEMENT)
            .naming("gegenueber", "beitraege", "wann", "ort?", "kontakt?", "erster", "bis?")
            .alsoPlain();
    static final LetterKind RUNNER_STANDS = agreed("agreement.runner.stands", "begleitung-beginnt", Chapter.AGREEMENT)
            .naming("wann", "ort?", "erster")
            .withButtons(1);
    static final LetterKind RUNNER_FIRST_CONTACT = agreed(
                    "agreement.runner.firstContact", "begleitung-erinnerung", Chapter.AGREEMENT)
            .naming("wann", "ort?", "erster")
            .withButtons(1);
    static final LetterKind FIRST_CONTACT = agreed("agreement.firstContact", "erster-kontakt", Chapter.AGREEMENT)
            .naming("gegenueber", "kontakt?", "erster")
            .alsoPlain();
    static final LetterKind RUNNER_CANCELLED = agreed(
                    "agreement.runner.cancelled", "aufhebung-begleitung", Chapter.AGREEMENT)
            .naming("grund?");
    private static final LetterKind CANCELLED_COMPANY = cancelled("company", "aufhebung-unternehmen");
    private static final LetterKind CANCELLED_SEARCHED = cancelled("searched", "aufhebung-suche");
    private static final LetterKind CANCELLED_NON_PROFIT = cancelled("nonProfit", "aufhebung-organisation");
    static final LetterKind HOW = agreed("agreement.how", "abschlussfrage", Chapter.THANKS)
            .naming("beitraege")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind HOW_AGAIN = agreed("agreement.howAgain", "abschlussfrage-erinnerung", Chapter.THANKS)
            .naming("beitraege")
            .withButtons(1)
            .alsoPlain();
    static final LetterKind THANKS =
            agreed("agreement.thanks", "dank", Chapter.THANKS).naming("ueberschrift");
    static final LetterKind THANKS_INSIDE = agreed("agreement.thanksInside", "dank-intern", Chapter.THANKS);

    /** Words for the public, the start of a story; the coordinator writes on. */
    static final LetterKind STORY = agreed("agreement.story", "oeffentlicher-dank", Chapter.THANKS)
            .naming("ueberschrift", "beitraege")
            .wordsOnly();

    /** Once a year, with the sheet. */
    static final LetterKind YEAR_SHEET = LetterKind.of("agreement.yearSheet", "jahresblatt", Chapter.COMPANY)
            .naming("unternehmen", "jahr", "beitraege");

    private static LetterKind agreed(String id, String slug, Chapter chapter) {
        return LetterKind.of(id, slug, chapter).naming(AGREED);
    }

    private static LetterKind cancelled(String name, String slug) {
        return agreed("agreement.cancelled." + name, slug, Chapter.AGREEMENT)
                .naming("gegenueber", "wort?")
                .alsoPlain();
    }

    /** Nothing comes of it. */
    static LetterKind cancelled(Side side, boolean searched) {
        return side == Side.COMPANY ? CANCELLED_COMPANY : searched ? CANCELLED_SEARCHED : CANCELLED_NON_PROFIT;
    }

    @Override
    public List<LetterKind> letters() {
        return List.of(
                CONFIRM,
                STANDS,
                RUNNER_STANDS,
                FIRST_CONTACT,
                RUNNER_FIRST_CONTACT,
                CANCELLED_COMPANY,
                CANCELLED_SEARCHED,
                CANCELLED_NON_PROFIT,
                RUNNER_CANCELLED,
                HOW,
                HOW_AGAIN,
                THANKS,
                THANKS_INSIDE,
                STORY,
                YEAR_SHEET);
    }
}
