package de.zusammenspiel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {
    private final TestClock clock = new TestClock();
    private final SignInLimits limits = new SignInLimits(clock);

    @Test
    void one_mailbox_gets_five_letters_in_a_quarter_of_an_hour_and_others_are_not_affected() {
        for (int i = 0; i < 5; i++) {
            assertThat(limits.addressMayGetOne("mira@zirkus.example")).isTrue();
        }
        assertThat(limits.addressMayGetOne("mira@zirkus.example")).isFalse();
        assertThat(limits.addressMayGetOne("jana@zirkus.example")).isTrue();
        clock.advance(Duration.ofMinutes(15));
        assertThat(limits.addressMayGetOne("mira@zirkus.example")).isTrue();
    }

    @Test
    void one_computer_asks_sixty_times_at_most() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.computerMayAsk("192.0.2.7")).isTrue();
        }
        assertThat(limits.computerMayAsk("192.0.2.7")).isFalse();
        assertThat(limits.computerMayAsk("192.0.2.8")).isTrue();
    }
}
