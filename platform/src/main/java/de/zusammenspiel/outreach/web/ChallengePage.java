package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One challenge, with what its member needs to ask.
 *
 * @param sentences what to say on the phone
 * @param message the text to take along, with its link; null until a link was made
 * @param mailto the same as a new mail in the member's own program
 * @param budgetSpent whether a mail of the platform would be one too many
 * @param mail whether the platform may write to anybody there
 */
public record ChallengePage(
        String title,
        ChallengeRow row,
        SupportRequest request,
        ContactCard contact,
        List<String> sentences,
        Letter letter,
        @Nullable String message,
        @Nullable String mailto,
        boolean searching,
        boolean answerable,
        boolean mail,
        boolean budgetSpent,
        List<Option> who,
        List<Option> ways,
        String greeting,
        String text,
        int version,
        Errors errors)
        implements FormPage {
    public ChallengePage {
        sentences = List.copyOf(sentences);
        who = List.copyOf(who);
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "outreach/challenge";
    }

    public Challenge challenge() {
        return row.challenge();
    }

    public String path() {
        return row.path();
    }

    public boolean by(Way way) {
        return challenge().way() == way;
    }

    public boolean is(ChallengeState state) {
        return challenge().state() == state;
    }

    public String answer(Answer answer) {
        return path() + "/antwort?wahl=" + AnswerChoice.word(answer);
    }
}
