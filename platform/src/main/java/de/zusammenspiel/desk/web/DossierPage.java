package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Road;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case: the thing itself, and what it is connected with.
 *
 * @param title the question in the applicant's words
 * @param next what this step needs now
 * @param gaps a sentence naming what is missing, null when nothing is
 * @param lights how it stands to the criteria; empty once decided
 * @param coverage how much is promised, in words
 * @param more pages beside this one
 */
public record DossierPage(
        String number,
        String title,
        String organisation,
        @Nullable String organisationUrl,
        String list,
        List<Tab> tabs,
        Road road,
        @Nullable Next next,
        @Nullable String gaps,
        @Nullable Action fill,
        List<Fact> facts,
        List<Light> lights,
        @Nullable String lightsUrl,
        List<Question> questions,
        List<Voice> advice,
        @Nullable Ruling ruling,
        @Nullable ContactCard contact,
        List<ContactCard> duo,
        @Nullable String coverage,
        List<Line> asks,
        List<Line> pledges,
        List<Line> agreements,
        List<Action> more)
        implements Page {

    /** @param action null when it is not this person's turn */
    public record Next(String sentence, @Nullable Action action) {}

    /** @param tone good, attention or bad */
    public record Light(String code, String label, String tone, String answer, String reason) {}

    public record Question(
            String question, String asked, @Nullable String answer, String state, String tone) {}

    public record Voice(String who, String when, String text) {}

    public record Ruling(
            String verdict,
            String tone,
            String how,
            String reason,
            @Nullable String abstained) {}

    /** Somebody asked, something promised, something agreed: who, what, how it stands. */
    public record Line(String title, @Nullable String url, String text, String state, String tone) {}

    @Override
    public String template() {
        return "desk/dossier";
    }

    public long open() {
        return lights.stream().filter(light -> !light.tone().equals("good")).count();
    }
}
