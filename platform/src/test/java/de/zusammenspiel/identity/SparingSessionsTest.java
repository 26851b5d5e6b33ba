package de.zusammenspiel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SparingSessionsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final JdbcClient db = app.bean(JdbcClient.class);
    private final UUID account = site.coordinator().account();
    private final Browser browser = app.signedIn(site.coordinator());

    @Test
    void a_page_writes_nothing_when_the_last_is_less_than_a_minute_ago() {
        browser.get(site.at("/anfragen")).ok();
        String before = version();
        browser.get(site.at("/anfragen")).ok();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void after_a_minute_the_last_use_is_told_so_that_who_works_on_stays_signed_in() {
        browser.get(site.at("/anfragen")).ok();
        long minute = SparingSessions.LAST_USE_TOLD_EVERY.toMillis();
        assertThat(db.sql(
                                "update web.spring_session set last_access_time = last_access_time - ? where principal_name = ?")
                        .params(minute, account.toString())
                        .update())
                .isEqualTo(1);
        long before = lastAccess();
        browser.get(site.at("/anfragen")).ok();
        assertThat(lastAccess()).isGreaterThanOrEqualTo(before + minute);
    }

    @Test
    void a_session_ended_elsewhere_is_over_with_the_next_page() {
        browser.get(site.at("/anfragen")).ok();
        app.bean(Sessions.class).endAll(account);
        browser.get(site.at("/anfragen")).at("/anmelden?weiter=%2F" + site.slug() + "%2Fanfragen");
    }

    private long lastAccess() {
        return db.sql("select last_access_time from web.spring_session where principal_name = ?")
                .param(account.toString())
                .query(Long.class)
                .single();
    }

    private String version() {
        return db.sql("select xmin::text || '/' || last_access_time from web.spring_session where principal_name = ?")
                .param(account.toString())
                .query(String.class)
                .single();
    }
}
