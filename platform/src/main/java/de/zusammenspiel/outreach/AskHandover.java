package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves: whoever takes over asks on, in the same way and with the same person there. */
@Service
public class AskHandover {
    private static final Set<ChallengeState> OPEN = EnumSet.of(ChallengeState.PLANNED, ChallengeState.ASKED);

    private final ChallengeStore store;
    private final Journal journal;

    AskHandover(ChallengeStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** How many asks of this member are open. */
    @Transactional(readOnly = true)
    public int openOf(UUID account) {
        return (int) store.ofMember(account).stream()
                .filter(one -> OPEN.contains(one.state()))
                .count();
    }

    /** @return how many asks moved over */
    @Transactional
    public int move(UUID from, UUID to, String name, Actor by) {
        int moved = 0;
        for (Challenge challenge : store.ofMember(from)) {
            if (OPEN.contains(challenge.state())
                    && store.changeAsker(
                            challenge.id(), to, name, challenge.way(), challenge.contact(), challenge.contactName())) {
                journal.record(
                        by,
                        "SupportRequest",
                        challenge.request().value(),
                        "challengeReassigned",
                        Map.of(
                                "organisation",
                                challenge.organisationName(),
                                "number",
                                challenge.number(),
                                "asker",
                                name));
                moved++;
            }
        }
        return moved;
    }
}
