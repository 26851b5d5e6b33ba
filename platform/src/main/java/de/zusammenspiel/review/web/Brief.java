package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Advice;
import de.zusammenspiel.web.part.Fact;
import java.util.List;

/**
 * A request as somebody needs it who has to decide on it.
 *
 * @param gaps what is still missing, in plain words
 */
public record Brief(
        String number,
        String question,
        String organisation,
        List<Fact> facts,
        List<String> gaps,
        List<Light> lights,
        List<Advice> advice) {
    public Brief {
        facts = List.copyOf(facts);
        gaps = List.copyOf(gaps);
        lights = List.copyOf(lights);
        advice = List.copyOf(advice);
    }

    /**
     * How the request stands to one criterion.
     *
     * @param tone good, attention or bad
     * @param reason what was noted, "" where nothing had to be
     */
    public record Light(String code, String label, String tone, String answer, String reason) {}

    /** Criteria that are clearly met: their codes are enough. */
    public List<Light> met() {
        return lights.stream().filter(light -> light.tone().equals("good")).toList();
    }

    /** Criteria somebody has to think about. */
    public List<Light> open() {
        return lights.stream().filter(light -> !light.tone().equals("good")).toList();
    }
}
