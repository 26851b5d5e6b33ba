package de.zusammenspiel.desk.group;

import de.zusammenspiel.identity.AccountLeaving;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.outreach.AskHandover;
import de.zusammenspiel.review.GroupHandover;
import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves the circle. Nobody goes while cases hang on the name: first they are shared out, by one click. */
@Service
public class Farewells {
    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Something hangs on the name still. */
        CARRIES,
        /** The site would be left without a coordinator. */
        LAST_COORDINATOR
    }

    /**
     * What would have to go to others.
     *
     * @param duos cases, each with who could take over
     * @param asks companies she asks at the moment
     */
    public record Carried(Participant person, List<GroupHandover.Carried> duos, int asks) {
        public Carried {
            duos = List.copyOf(duos);
        }

        public boolean isFree() {
            return duos.isEmpty() && asks == 0;
        }
    }

    private final Participants participants;
    private final GroupHandover group;
    private final AskHandover asks;
    private final Accounts accounts;
    private final AccountLeaving leaving;
    private final Outbox outbox;

    Farewells(
            Participants participants,
            GroupHandover group,
            AskHandover asks,
            Accounts accounts,
            AccountLeaving leaving,
            Outbox outbox) {
        this.participants = participants;
        this.group = group;
        this.asks = asks;
        this.accounts = accounts;
        this.leaving = leaving;
        this.outbox = outbox;
    }

    @Transactional(readOnly = true)
    public Carried carriedBy(UUID id) {
        Participant person = participants.get(id);
        UUID account = person.account();
        return account == null
                ? new Carried(person, List.of(), 0)
                : new Carried(person, group.carriedBy(account), asks.openOf(account));
    }

    /**
     * Cases go to whoever of the same part carries least, asks to the one who does this.
     *
     * @return how many cases found nobody and wait for a new duo
     */
    @Transactional
    public int shareOut(UUID id, UUID coordinator, Actor by) {
        UUID account = participants.get(id).account();
        if (account == null) {
            return 0;
        }
        asks.move(account, coordinator, by.name(), by);
        return group.shareOut(account, by);
    }

    /** The term ends; thanks are said by a person, not by a machine. */
    @Transactional
    public Outcome leave(UUID id, Actor by) {
        Carried carried = carriedBy(id);
        return carried.isFree() ? end(carried.person(), Stage.LEFT, by) : Outcome.CARRIES;
    }

    /** Somebody has died: what she carried is shared out at once, and nothing is sent to her any more. */
    @Transactional
    public Outcome died(UUID id, UUID coordinator, Actor by) {
        shareOut(id, coordinator, by);
        Participant person = participants.get(id);
        Outcome outcome = end(person, Stage.DECEASED, by);
        String email = person.email();
        if (outcome == Outcome.DONE && email != null) {
            outbox.silence(email);
        }
        return outcome;
    }

    /** Back again, or noted by mistake. */
    @Transactional
    public void comeBack(UUID id, Actor by) {
        Participant person = participants.get(id);
        if (person.stage() != Stage.LEFT && person.stage() != Stage.DECEASED) {
            throw new NotFound("somebody who has left");
        }
        String email = person.email();
        if (email != null) {
            outbox.endSilence(email);
        }
        // Without an address nobody can be invited: then the yes is noted and the address comes first.
        boolean invitable = email != null || !person.part().signsIn();
        participants.move(id, person.version(), invitable ? Stage.ACTIVE : Stage.COMMITTED, "", null, by);
    }

    private Outcome end(Participant person, Stage stage, Actor by) {
        UUID account = person.account();
        if (account != null && accounts.isOnlyCoordinator(account)) {
            return Outcome.LAST_COORDINATOR;
        }
        participants.move(person.id(), person.version(), stage, "", null, by);
        if (account != null && accounts.member(account).isPresent()) {
            leaving.leave(account, by);
        }
        return Outcome.DONE;
    }
}
