package de.zusammenspiel.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.site.SiteTransactionManager;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.MigratedDatabase;
import de.zusammenspiel.testing.TestClock;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.ViewerSource;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The mail module with everything below it, one site, and no worker of its own: the test is the worker. */
final class MailHouse implements AutoCloseable {
    static final UUID JANA = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

    private final DatabaseAccess database = MigratedDatabase.create();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AnnotationConfigApplicationContext context;
    final TestClock clock = new TestClock();
    final SiteId site;

    MailHouse(boolean practice) {
        server.start();
        context = start();
        site = new SiteId(bean(Ids.class).next());
        run(() -> bean(Sites.class)
                .found(new Site(
                        site,
                        "saarbruecken",
                        "Saarbrücken",
                        List.of("10041"),
                        "Claudia Roth",
                        "roth@saarbruecken.example",
                        null,
                        practice,
                        true,
                        false)));
    }

    private AnnotationConfigApplicationContext start() {
        AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
        made.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "zusammenspiel.public-url", "https://zusammenspiel.example",
                                "zusammenspiel.smtp-url",
                                        smtpUrl(server.getSmtp().getPort()),
                                "zusammenspiel.mode", "start",
                                "zusammenspiel.data-dir", "data",
                                "server.port", "8080")));
        made.registerBean(Clock.class, () -> clock);
        made.registerBean(DatabaseAccess.class, () -> database);
        made.register(Beans.class);
        made.refresh();
        return made;
    }

    static String smtpUrl(int port) {
        return "smtp://127.0.0.1:" + port + "?from=post@zusammenspiel.example";
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Outbox outbox() {
        return bean(Outbox.class);
    }

    GreenMail server() {
        return server;
    }

    <T> T in(Supplier<T> work) {
        return CurrentSite.in(site, work);
    }

    void run(Runnable work) {
        CurrentSite.run(site, work);
    }

    /** Hands a letter in as somebody signed in. */
    <T> T as(UUID account, Supplier<T> work) {
        return CurrentSite.as(site, account, work);
    }

    MailId send(Letter letter) {
        return in(() -> outbox().send(letter));
    }

    SentMail look(MailId id) {
        return in(() -> outbox().get(id));
    }

    /** A worker that hands letters to a mail server of the test's choice. */
    MailWorker worker(Transport transport) {
        return new MailWorker(bean(MailDesk.class), transport, bean(MailWake.class), clock, "start");
    }

    void sendAll() {
        MailWorker worker = worker(bean(Transport.class));
        while (worker.sendOne()) {}
    }

    @Override
    public void close() {
        context.close();
        server.stop();
    }

    /** Not a {@code @Configuration}: the application's own scan must not find it. */
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {
                "de.zusammenspiel.shared",
                "de.zusammenspiel.site",
                "de.zusammenspiel.audit",
                "de.zusammenspiel.mail"
            },
            excludeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {SiteJobs.class, MailWorker.class}),
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class)
            })
    static class Beans {
        @Bean
        DataSource dataSource(DatabaseAccess access) {
            return new DriverManagerDataSource(
                    access.app().url(), access.app().user(), access.app().password());
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new SiteTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbc(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        Texts texts() {
            return new Texts();
        }

        @Bean
        TemplateEngine templates() {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }

        @Bean
        ViewerSource viewers() {
            return new ViewerSource() {
                @Override
                public Optional<UUID> account(HttpServletRequest request) {
                    return Optional.empty();
                }

                @Override
                public Optional<Viewer> viewer(UUID account) {
                    return account.equals(JANA)
                            ? Optional.of(new Viewer(
                                    JANA, "Jana Weber", "Weber@saarbruecken.example", Set.of(Role.GROUP_MEMBER)))
                            : Optional.empty();
                }
            };
        }
    }
}
