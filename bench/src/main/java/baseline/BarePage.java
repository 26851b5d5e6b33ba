package baseline;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BarePage {
    private final JdbcClient db;
    private final TemplateEngine templates;

    BarePage(JdbcClient db, TemplateEngine templates) {
        this.db = db;
        this.templates = templates;
    }

    /** Opens a session, as signing in would. */
    @GetMapping("/in")
    void enter(HttpSession session, HttpServletResponse response) {
        session.setAttribute("who", "somebody");
        response.setStatus(204);
    }

    @GetMapping("/")
    void page(HttpSession session, HttpServletResponse response) throws IOException {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render("bare/page.jte", BareApplication.items(db), out);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(out.getContentLength());
        try (OutputStream body = response.getOutputStream()) {
            out.writeTo(body);
        }
    }
}
