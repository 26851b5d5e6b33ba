package de.zusammenspiel.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * An address the server cannot even read, such as a link a mail program has bent, never gets as far as our pages. It is
 * answered in our words all the same.
 */
@Component
class MalformedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Logger LOG = LoggerFactory.getLogger(MalformedAddresses.class);
    private final Texts texts;

    MalformedAddresses(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer(page())));
    }

    /** Without the layout, whose parts ask who reads. */
    private String page() {
        Locale locale = Locale.GERMAN; // nobody can be asked here
        return """
                <!doctype html>
                <html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s · Zusammenspiel</title>
                <style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;\
                margin:0 auto;padding:3rem 1.25rem}h1{font:500 1.75rem/1.2 Georgia,serif}</style></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="/">%4$s</a></p></main></body></html>
                """.formatted(
                        texts.text(locale, "web.error.404.title"),
                        texts.text(locale, "web.error.404.happened"),
                        texts.text(locale, "web.error.404.advice"),
                        texts.text(locale, "web.error.back"));
    }

    /** Comes before the server's own report and says it only where nobody has said anything yet. */
    private static final class Answer extends ErrorReportValve {
        private final String page;

        private Answer(String page) {
            this.page = page;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() >= 500) {
                super.report(request, response, thrown);
                return;
            }
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            try {
                Writer out = response.getReporter();
                if (out != null) {
                    out.write(page);
                    response.finishResponse();
                }
            } catch (IOException e) {
                LOG.debug("nobody waits for the answer any more", e);
            }
        }
    }
}
