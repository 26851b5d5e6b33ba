package de.zusammenspiel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Thirty kills at random moments while four people ask for things without a pause. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomKillsTest {
    /** Five times the application dies, sometimes with its database; in between a process of the database does. */
    private static final int ROUNDS = 5;

    private static final int DATABASE_KILLS_A_ROUND = 5;
    private static final long SEED = 20_260_201;
    private Installation installation;
    private Invariants invariants;

    @BeforeAll
    void begin() throws Exception {
        installation = new Installation();
        installation.start();
        invariants = new Invariants(installation);
    }

    @AfterAll
    void end() throws Exception {
        installation.close();
    }

    @Test
    void thirty_kills_under_load_lose_nothing_and_repeat_nothing() throws Exception {
        Random chance = new Random(SEED);
        Set<String> confirmed = new HashSet<>();
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Applicant one = new Applicant("last" + i, installation);
            one.openForm();
            applicants.add(one);
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                CountDownLatch begun = new CountDownLatch(applicants.size());
                List<Future<?>> load = new ArrayList<>();
                for (Applicant one : applicants) {
                    load.add(executor.submit(() -> {
                        one.repeatWhatIsInDoubt();
                        begun.countDown();
                        one.askUntilItIsDead();
                        return true;
                    }));
                }
                try {
                    begun.await();
                    for (int i = 0; i < DATABASE_KILLS_A_ROUND; i++) {
                        Patience.pass(chance.nextInt(20, 250));
                        installation.killOneDatabaseProcess(chance);
                    }
                    Patience.pass(chance.nextInt(20, 250));
                } finally {
                    // Without this the load would go on for ever.
                    installation.kill();
                }
                for (Future<?> one : load) {
                    one.get();
                }
            }
            if (chance.nextInt(3) == 0) {
                installation.killDatabase();
            }
            installation.start();
            applicants.forEach(one -> confirmed.addAll(one.confirmed));
            invariants.hold(confirmed);
        }
        for (Applicant one : applicants) {
            one.repeatWhatIsInDoubt();
            assertThat(one.inDoubt).isEmpty();
            confirmed.addAll(one.confirmed);
        }
        invariants.awaitMail();
        invariants.hold(confirmed);
        assertThat(invariants.requests().keySet())
                .as("nothing that nobody was told of")
                .containsAll(confirmed);
        assertThat(installation.count("select count(*) from mail.message where status in ('QUEUED', 'SENDING')"))
                .isZero();
        Map<String, String> letters = installation.pairs("select message_id, status from mail.message");
        Map<String, Integer> taken = installation.mail().taken();
        letters.forEach((id, status) -> {
            if (status.equals("SENT")) {
                assertThat(taken).as("sent means taken").containsKey(id);
            }
        });
        assertThat(letters.keySet()).as("no letter from nowhere").containsAll(taken.keySet());
        assertThat(confirmed).as("there was load").hasSizeGreaterThan(3 * ROUNDS);
    }
}
