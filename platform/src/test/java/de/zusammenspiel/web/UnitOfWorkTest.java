package de.zusammenspiel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is sent with a form happens once, or it has not happened at all. */
class UnitOfWorkTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final JdbcClient db = app.bean(JdbcClient.class);

    private void post(UnitOfWork.Work work) {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/erprobung");
        form.addParameter("_submission", UUID.randomUUID().toString());
        site.run(() -> app.bean(UnitOfWork.class).run(form, new MockHttpServletResponse(), work));
    }

    private String name() {
        return site.in(() -> db.sql("select name from site.site where id = ?")
                .param(site.id().value())
                .query(String.class)
                .single());
    }

    private void rename() {
        db.sql("update site.site set name = name || '!' where id = ?")
                .param(site.id().value())
                .update();
    }

    @Test
    void a_page_in_answer_to_a_form_may_have_read_and_held_but_not_written() {
        String before = name();
        post(response -> {
            db.sql("select id from site.site where id = ? for update")
                    .param(site.id().value())
                    .query(UUID.class)
                    .single();
            response.setStatus(200);
        });
        assertThatThrownBy(() -> post(response -> {
                    rename();
                    response.setStatus(200);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/erprobung")
                .hasMessageContaining("site");
        assertThat(name()).isEqualTo(before);
        post(response -> {
            rename();
            response.setStatus(303);
            response.setHeader("Location", "/");
        });
        assertThat(name()).isEqualTo(before + "!");
    }
}
