package de.zusammenspiel.outreach;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.LetterKind.Chapter;
import de.zusammenspiel.letter.LetterSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is written to companies, and to the members who ask them. */
@Component
class OutreachLetterKinds implements LetterSource {
    static final LetterKind CHALLENGE = LetterKind.of("outreach.challenge", "herausforderung", Chapter.CHALLENGE)
            .naming(
                    "unternehmen",
                    "woher",
                    "organisation",
                    "frage",
                    "bis?",
                    "umfang?",
                    "zweck?",
                    "eigenes?",
                    "angebot?")
            .withButtons(Answer.values().length);
    static final LetterKind ASSIGNED = LetterKind.of("outreach.assigned", "auftrag", Chapter.CHALLENGE)
            .naming("unternehmen", "von", "nummer")
            .withButtons(1);
    static final LetterKind ASSIGNED_SEVERAL = LetterKind.of("outreach.assignedSeveral", "auftraege", Chapter.CHALLENGE)
            .naming("von", "anzahl", "unternehmen")
            .withButtons(1);
    static final LetterKind REMINDER = LetterKind.of("outreach.reminder", "erinnerung", Chapter.CHALLENGE)
            .naming("unternehmen", "nummer", "bis?")
            .withButtons(1);
    static final LetterKind SURPLUS = LetterKind.of("outreach.surplus", "versorgt", Chapter.CHALLENGE)
            .naming("nummer", "frage")
            .withButtons(1);

    static final LetterKind CALL_MEMBER = call("member", "rundfrage");
    static final LetterKind CALL_PARTNER = call("partner", "rundfrage-partner");

    private static LetterKind call(String name, String slug) {
        return LetterKind.of("outreach.call." + name, slug, Chapter.CHALLENGE)
                .naming("frage")
                .withButtons(3);
    }

    /** The answer of a company, told to the member who asked. */
    static LetterKind news(Answer answer) {
        return switch (answer) {
            case YES -> news("yes", "zusage");
            case PARTLY -> news("partly", "teilzusage");
            case LATER -> news("later", "spaeter");
            case NO -> news("no", "nein");
        };
    }

    private static LetterKind news(String name, String slug) {
        return LetterKind.of("outreach.news." + name, "nachricht-" + slug, Chapter.CHALLENGE)
                .naming("unternehmen", "nummer", "frage", "bemerkung?")
                .withButtons(1);
    }

    /** What an answer led to, told to the company. */
    @SuppressWarnings("ImmutableEnumChecker") // a kind of letter is a record whose lists are copies
    enum Outcome {
        PLEDGED("pledged", "zusage"),
        CONSIDERED("considered", "vielleicht"),
        COUNTED("counted", "teilzusage"),
        TOO_MUCH("tooMuch", "mehr-als-genug"),
        SURPLUS("surplus", "schon-versorgt"),
        POSTPONED("postponed", "spaeter"),
        REFUSED("refused", "nein");

        private final LetterKind letter;

        Outcome(String name, String slug) {
            letter = LetterKind.of("outreach.thanks." + name, "antwort-" + slug, Chapter.CHALLENGE)
                    .naming("nummer", "frage", "organisation")
                    .withButtons(1);
        }

        LetterKind letter() {
            return letter;
        }
    }

    @Override
    public List<LetterKind> letters() {
        return Stream.of(
                        Stream.of(CALL_MEMBER, CALL_PARTNER, CHALLENGE, ASSIGNED, ASSIGNED_SEVERAL, REMINDER),
                        Stream.of(Answer.values()).map(OutreachLetterKinds::news),
                        Stream.of(Outcome.values()).map(Outcome::letter),
                        Stream.of(SURPLUS))
                .flatMap(one -> one)
                .toList();
    }
}
