package de.zusammenspiel.desk.web;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who looks at "Heute", where, and on which day. */
record TodayAsk(Viewer viewer, DeskWords words) {
    boolean coordinator() {
        return viewer.is(Role.COORDINATOR);
    }

    boolean member() {
        return viewer.is(Role.GROUP_MEMBER);
    }

    LocalDate today() {
        return words.today();
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    String at(String path) {
        return words.at(path);
    }

    Action go(String label, String path) {
        return Action.link(say("desk.go." + label), at(path));
    }

    /** One click that is done at once and comes back here; what writes letters asks once more and shows them. */
    Action act(TodayAct act, Object id, Object... args) {
        String path = at("/heute/" + act.word() + "/" + id);
        return act.writes()
                ? Action.link(say("desk.act." + act, args), path)
                : Action.post(say("desk.act." + act, args), path);
    }

    Urgency urgency(@Nullable LocalDate due, Urgency otherwise) {
        if (due == null || due.isAfter(today())) {
            return otherwise;
        }
        return due.isBefore(today()) ? Urgency.OVERDUE : Urgency.TODAY;
    }
}
