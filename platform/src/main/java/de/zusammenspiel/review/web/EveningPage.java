package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.MeetingTask;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do after a meeting: the letters, the minutes, the tasks.
 *
 * @param minutesUntil when the members should have the minutes; null when they have them
 */
public record EveningPage(
        String title,
        Meeting meeting,
        List<MeetingLetters.Draft> letters,
        @Nullable LocalDate minutesUntil,
        List<MeetingTask> tasks,
        List<Option> owners,
        @Nullable String what,
        @Nullable String due,
        Errors errors)
        implements FormPage {
    public EveningPage {
        letters = List.copyOf(letters);
        tasks = List.copyOf(tasks);
        owners = List.copyOf(owners);
    }

    @Override
    public String template() {
        return "review/evening";
    }
}
