package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.web.FormCheck;
import org.jspecify.annotations.Nullable;

/** The four answers as the address of a page names them. */
public final class AnswerChoice {
    private AnswerChoice() {}

    public static String word(Answer answer) {
        return switch (answer) {
            case YES -> "ja";
            case PARTLY -> "teilweise";
            case LATER -> "spaeter";
            case NO -> "nein";
        };
    }

    static @Nullable Answer of(@Nullable String typed) {
        String word = FormCheck.clean(typed);
        for (Answer answer : Answer.values()) {
            if (word(answer).equals(word)) {
                return answer;
            }
        }
        return null;
    }
}
