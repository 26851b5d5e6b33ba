package de.zusammenspiel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One installation that is killed again and again; every test finds what the one before left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillTest {
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
    @Order(1)
    void killed_between_commit_and_answer_the_repeated_form_finds_its_request() throws Exception {
        Applicant mira = new Applicant("eins", installation);
        mira.openForm();
        installation.holdAnswers();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> answered = executor.submit(mira::ask);
            installation.awaitLine(InstallationProcess.STANDS_STILL);
            installation.kill();
            assertThat(answered.get()).as("an answer").isFalse();
        }
        installation.answerAgain();
        installation.start();

        assertThat(invariants.requests()).as("committed before the kill").hasSize(1);
        mira.repeatWhatIsInDoubt();
        assertThat(mira.inDoubt).isEmpty();
        assertThat(invariants.requests().keySet()).containsExactlyElementsOf(mira.confirmed);
        invariants.hold(Set.copyOf(mira.confirmed));
    }

    @Test
    @Order(2)
    void killed_between_the_mail_servers_250_and_our_mark_the_letter_is_uncertain_and_never_repeated()
            throws Exception {
        invariants.awaitMail();
        Set<String> before = installation.mail().taken().keySet();
        CountDownLatch dead = new CountDownLatch(1);
        installation.mail().ambushNext(new MailSink.Ambush() {
            @Override
            public void before() throws Exception {
                installation.freeze();
            }

            @Override
            public void after() throws Exception {
                installation.kill();
                dead.countDown();
            }
        });
        Applicant mira = new Applicant("zwei", installation);
        mira.openForm();
        mira.ask();
        assertThat(dead.await(30, TimeUnit.SECONDS)).as("the letter left").isTrue();
        installation.start();
        mira.repeatWhatIsInDoubt();
        invariants.awaitMail();

        Set<String> taken = new HashSet<>(installation.mail().taken().keySet());
        taken.removeAll(before);
        assertThat(taken).hasSize(1);
        assertThat(installation.pairs("select message_id, status from mail.message"))
                .containsEntry(taken.iterator().next(), "UNCERTAIN");
        assertThat(Coordinator.signIn(installation).read("/wiesental/post"))
                .as("the coordinator is asked")
                .contains("Vielleicht angekommen");
        invariants.hold(Set.copyOf(mira.confirmed));
    }

    @Test
    @Order(3)
    void killed_in_the_middle_of_an_import_nothing_of_it_is_there(@TempDir Path folder) throws Exception {
        Path list = folder.resolve("firmen.csv");
        StringBuilder rows = new StringBuilder("Name;Ort;E-Mail\n");
        for (int i = 0; i < 3_000; i++) {
            rows.append("Schreinerei Nummer ")
                    .append(i)
                    .append(";Saarbrücken;post@nr")
                    .append(i)
                    .append(".example\n");
        }
        Files.writeString(list, rows);
        installation.kill();
        installation.killDatabase();
        Patience.until("the old database is gone", () -> !installation.databaseRuns());
        String[] call = {"import", list.toString(), "--site", "wiesental", "--as", "organisations"};

        installation.startCommand(call);
        Patience.until("the database runs", installation::databaseRuns);
        String relation = "select pg_relation_size('directory.organisation')";
        long empty = installation.count(relation);
        Patience.until("rows are being written", () -> installation.count(relation) > empty + 100_000);
        assertThat(installation.alive()).as("in the middle").isTrue();
        installation.kill();
        assertThat(installation.count("select count(*) from directory.organisation where name like 'Schreinerei%'"))
                .isZero();

        installation.startCommand(call);
        assertThat(installation.awaitEnd()).isZero();
        installation.start();
        assertThat(installation.count("select count(*) from directory.organisation where name like 'Schreinerei%'"))
                .isEqualTo(3_000);
        assertThat(installation.count("select count(*) from desk.import")).isEqualTo(1);
    }
}
