package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participant.Part;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one person together. */
@Component
class ParticipantView {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Participants participants;

    ParticipantView(Participants participants) {
        this.participants = participants;
    }

    ParticipantPage blank(Site site, ParticipantForm form, FormCheck check) {
        return new ParticipantPage(
                check.say("group.new"),
                null,
                list(site),
                0,
                false,
                form,
                parts(false, form, check),
                List.of(),
                List.of(),
                new ParticipantPage.StepForm(null, null, null, null, null),
                List.of(),
                false,
                check.errors());
    }

    ParticipantPage page(
            Site site, Participant one, ParticipantForm form, ParticipantPage.StepForm step, FormCheck check) {
        String path = list(site) + "/" + one.id();
        boolean own = one.account() != null;
        return new ParticipantPage(
                one.name(),
                path,
                list(site),
                check.version(one.version()),
                own,
                form,
                parts(own, form, check),
                facts(one, check),
                stages(one, check),
                step,
                actions(one, path, check),
                one.isActive(),
                check.errors());
    }

    ParticipantPage.StepForm step(Participant one) {
        LocalDate on = one.nextOn();
        return new ParticipantPage.StepForm(
                one.nextStep().isBlank() ? null : one.nextStep(),
                on == null ? null : TYPED.format(on),
                null,
                null,
                null);
    }

    private List<Fact> facts(Participant one, FormCheck check) {
        double used = participants.hoursThisYear().getOrDefault(one.id(), 0.0);
        Integer given = one.hoursPerYear();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(check.say("group.field.stage"), check.say("group.stage." + one.stage())));
        facts.add(Fact.of(check.say("group.field.part"), check.say("group.part." + one.part())));
        facts.add(Fact.of(check.say("group.field.term"), term(one, check)));
        facts.add(Fact.of(
                check.say("group.field.hours"),
                given == null ? Texts.number(check.locale(), used) : check.say("group.hours.of", used, given)));
        return facts;
    }

    private static @Nullable String term(Participant one, FormCheck check) {
        LocalDate from = one.from();
        LocalDate until = one.until();
        if (from == null) {
            return until == null ? null : check.say("group.until", until);
        }
        return until == null ? check.say("group.from", from) : check.say("group.fromUntil", from, until);
    }

    private static List<Option> parts(boolean own, ParticipantForm form, FormCheck check) {
        return Option.select(
                Arrays.stream(Part.values())
                        .filter(part -> !own || part.signsIn())
                        .map(part -> Option.of(
                                part.name(),
                                check.say("group.part." + part),
                                check.say("group.part." + part + ".help")))
                        .toList(),
                Stream.ofNullable(form.part()).toList());
    }

    private static List<Option> stages(Participant one, FormCheck check) {
        if (!one.stage().isAhead() && one.stage() != Stage.NO) {
            return List.of();
        }
        return Option.select(
                Stream.of(Stage.PROSPECT, Stage.TALK, Stage.COMMITTED, Stage.ACTIVE, Stage.LATER, Stage.NO)
                        .map(stage -> Option.of(stage.name(), check.say("group.stage." + stage)))
                        .toList(),
                List.of(one.stage().name()));
    }

    private static List<Action> actions(Participant one, String path, FormCheck check) {
        return switch (one.stage()) {
            case ACTIVE ->
                one.until() == null
                        ? List.of(Action.link(check.say("group.farewell"), path + "/abschied"))
                        : List.of(
                                Action.post(check.say("group.prolong"), path + "/verlaengerung"),
                                Action.link(check.say("group.farewell"), path + "/abschied"));
            case LEFT -> List.of(Action.post(check.say("group.comeBack"), path + "/zurueck"));
            case DECEASED -> List.of(Action.post(check.say("group.mistake"), path + "/zurueck"));
            case PROSPECT, TALK, COMMITTED, LATER, NO -> List.of();
        };
    }

    private static String list(Site site) {
        return "/" + site.slug() + "/mitwirkende";
    }
}
