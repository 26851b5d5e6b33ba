package de.zusammenspiel.desk.circle.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** Who carries the site, with what money, and where an exception was allowed. */
public record CirclePage(
        String title,
        List<House> houses,
        List<Source> sources,
        List<Fact> sums,
        List<Exemption> exceptions,
        CircleForm form,
        List<Option> roles,
        List<Option> kinds,
        Errors errors)
        implements FormPage {

    /** A house of the circle. */
    public record House(String name, String person, String role, String since, Action end) {}

    /** @param received what has come in, as typed again to be changed */
    public record Source(
            String name, String kind, String promised, String received, String typed, String note, String path) {}

    /** @param holds still today */
    public record Exemption(String what, String reason, String who, boolean holds) {}

    @Override
    public String template() {
        return "circle/circle";
    }
}
