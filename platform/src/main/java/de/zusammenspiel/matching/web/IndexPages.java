package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.IndexCare;
import de.zusammenspiel.matching.Sharing.Rules;
import de.zusammenspiel.matching.SharingHabit;
import de.zusammenspiel.matching.SharingHabit.SmallFirst;
import de.zusammenspiel.matching.SharingHabits;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The state of the index behind the suggestions, and how the site shares out. */
@Controller
class IndexPages {
    private static final String PATH = "/einstellungen/vorschlaege";

    /** How the site wants to share out, as typed. */
    record HabitForm(@Nullable String kleine, @Nullable String anfragenImJahr) {}

    private final IndexCare care;
    private final SharingHabits habits;

    IndexPages(IndexCare care, SharingHabits habits) {
        this.care = care;
        this.habits = habits;
    }

    @GetMapping("/{site}" + PATH)
    Response show(Viewer viewer, FormCheck check) {
        SharingHabit habit = habits.current();
        return page(viewer, new HabitForm(habit.smallFirst().name(), String.valueOf(habit.asksPerYear())), check);
    }

    @PostMapping("/{site}" + PATH + "/verteilung")
    Response habit(Site site, Viewer viewer, Actor actor, @ModelAttribute HabitForm form, FormCheck check) {
        SmallFirst smallFirst = check.choice("kleine", SmallFirst.class, form.kleine());
        Integer asks = check.number("anfragenImJahr", form.anfragenImJahr(), 1, Rules.MOST_ASKS);
        if (smallFirst == null && !check.failed()) {
            check.error("kleine", "web.error.required");
        }
        if (asks == null && !check.failed()) {
            check.error("anfragenImJahr", "web.error.required");
        }
        if (smallFirst == null || asks == null || check.failed()) {
            return page(viewer, form, check);
        }
        habits.set(new SharingHabit(smallFirst, asks), actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("matching.settings.habit.kept"));
    }

    @PostMapping("/{site}" + PATH + "/neuaufbau")
    Response rebuild(Site site, Actor actor, FormCheck check) {
        care.rebuild(actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("matching.settings.rebuilding"));
    }

    private IndexPage page(Viewer viewer, HabitForm form, FormCheck check) {
        return new IndexPage(
                check.say("matching.settings.title"),
                care.check(),
                viewer.is(Role.SITE_ADMIN),
                Arrays.stream(SmallFirst.values())
                        .map(one -> Option.of(
                                        one.name(),
                                        check.say("matching.settings.small." + one),
                                        check.say("matching.settings.small.help." + one))
                                .select(one.name().equals(form.kleine())))
                        .toList(),
                form.anfragenImJahr(),
                check.errors());
    }
}
