package de.zusammenspiel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

/** What holds after every restart, whatever was killed when. */
record Invariants(Installation installation) {
    void hold(Set<String> confirmed) throws Exception {
        Map<String, String> steps = requests();
        assertThat(steps.keySet()).as("confirmed to the client").containsAll(confirmed);
        assertThat(steps.values()).as("each with exactly its first step").allMatch(count -> count.equals("1"));
        assertThat(installation.mail().taken().values())
                .as("no letter taken twice")
                .allMatch(times -> times == 1);
        assertThat(installation.count("select count(*) from intake.request r where not exists"
                        + " (select 1 from mail.message m where m.to_email = r.contact_email)"))
                .as("requests without their confirmation")
                .isZero();
    }

    /** Every question with the number of its steps; a question that is there twice fails. */
    Map<String, String> requests() throws Exception {
        return installation.pairs("select question, (select count(*) from intake.request_step s where s.request = r.id)"
                + " from intake.request r");
    }

    void awaitMail() throws Exception {
        Patience.until("all letters are through", () -> installation.count("select count(*) from mail.queue") == 0);
    }
}
