package de.zusammenspiel.desk.web;

import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RoadStage;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Road;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the desk says things to one reader at one site today. */
record DeskWords(FormCheck texts, Site site, LocalDate today) {
    private static final int WEEKS_FROM = 21;
    private static final int QUOTED = 110;

    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    String at(String path) {
        return "/" + site.slug() + path;
    }

    String ofCase(String number, String path) {
        return at("/anfragen/" + number + path);
    }

    String date(LocalDate day) {
        return Texts.date(texts.locale(), day);
    }

    String date(Instant instant) {
        return date(day(instant));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Texts.ZONE);
    }

    long days(LocalDate since) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }

    /** "seit heute", "seit 12 Tagen", "seit 5 Wochen". */
    String since(LocalDate day) {
        long days = days(day);
        if (days == 0) {
            return say("desk.since.today");
        }
        return days < WEEKS_FROM ? say("desk.since.days", days) : say("desk.since.weeks", days / 7);
    }

    String kinds(Collection<ResourceKind> kinds) {
        return kinds.stream().sorted().map(this::kind).collect(Collectors.joining(", "));
    }

    String kind(ResourceKind kind) {
        return "en".equals(texts.locale().getLanguage()) ? kind.english() : kind.german();
    }

    /** A long question is cut at a word. */
    static String brief(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        int space = text.lastIndexOf(' ', QUOTED - 1);
        return text.substring(0, space < QUOTED / 2 ? QUOTED - 1 : space) + " …";
    }

    /** @param who a name better than the usual word for whoever is next, or null */
    Road road(Step step, RoadStage stage, Instant since, NextActor next, @Nullable String who) {
        String how = since(day(since));
        if (step == Step.EVALUATED) {
            return Road.finished();
        }
        if (step.isEndWithoutHelp()) {
            return Road.ended(stage.number(), say("desk.end." + step), how);
        }
        return Road.at(
                stage.number(), how, next == NextActor.NOBODY ? null : who == null ? say("desk.next." + next) : who);
    }
}
