package de.zusammenspiel.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.zusammenspiel.ZusammenspielApplication;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole application, started once per test JVM on a free port, with its own database, a clock that stands still
 * until it is moved and a mail server that keeps what it gets. Tests keep apart by founding a site each:
 *
 * <pre>{@code
 * TestApp app = TestApp.get();
 * TestSite site = app.newSite();
 * Browser coordinator = app.signedIn(site.coordinator());
 * coordinator.get(site.at("/anfragen")).ok();
 * coordinator.post(site.at("/anfragen/telefon"), "sentence", "Wir brauchen ein Zelt.").ok();
 * }</pre>
 */
public final class TestApp implements AutoCloseable {
    private static @Nullable TestApp running;

    private final TestClock clock = new TestClock();
    private final DatabaseAccess database;
    private final GreenMail mail;
    private final String base;
    private final Path dataDir;
    private final ConfigurableApplicationContext context;
    private final AtomicInteger sites = new AtomicInteger();

    private TestApp(DatabaseAccess database, String... settings) {
        this.database = database;
        int port = freePort();
        base = "http://localhost:" + port;
        mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            dataDir = Files.createTempDirectory("zusammenspiel-app-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        context = new SpringApplicationBuilder(ZusammenspielApplication.class)
                .initializers(one -> {
                    GenericApplicationContext beans = (GenericApplicationContext) one;
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(DatabaseAccess.class, () -> database);
                    beans.registerBean(TypeExcludeFilter.class, WithoutTestClasses::new);
                })
                .run(arguments(port, settings));
    }

    /** A setting of the test replaces the usual one. */
    private String[] arguments(int port, String... settings) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("server.port", String.valueOf(port));
        all.put("zusammenspiel.public-url", base);
        all.put("zusammenspiel.data-dir", dataDir.toString());
        all.put("zusammenspiel.smtp-url", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    public static synchronized TestApp get() {
        TestApp app = running;
        if (app == null) {
            app = new TestApp(MigratedDatabase.create());
            running = app;
        }
        return app;
    }

    /**
     * Another application, with nothing in it at all; for tests of the set-up. Close it.
     *
     * @param settings for instance {@code "zusammenspiel.mode=demo"}
     */
    public static TestApp empty(String... settings) {
        return new TestApp(MigratedDatabase.create(), settings);
    }

    /** A second node: the same application beside this one, on the same database with a data folder of its own. Close it. */
    public TestApp anotherNode() {
        return new TestApp(database);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Tells the modules something, as another module would; for a site and inside a transaction. */
    public void publish(Object event) {
        context.publishEvent(event);
    }

    public TestClock clock() {
        return clock;
    }

    /** What left the house. Wait with {@code mail().waitForIncomingEmail(…)}; other tests' letters are in it too. */
    public GreenMail mail() {
        return mail;
    }

    public DatabaseAccess database() {
        return database;
    }

    public Path dataDir() {
        return dataDir;
    }

    public String base() {
        return base;
    }

    public TestSite newSite() {
        return newSite(List.of("10041"));
    }

    /** @param catchment municipality key prefixes; none for all of Germany */
    public TestSite newSite(List<String> catchment) {
        int number = sites.incrementAndGet();
        String slug = "ort-" + number;
        String coordinator = "koordination@" + slug + ".example";
        Foundings.Founded founded = bean(Foundings.class)
                .found(
                        new Foundings.NewSite(
                                slug,
                                "Ort " + number,
                                catchment,
                                "Claudia Roth",
                                new EmailAddress(coordinator),
                                "0681 123456",
                                false,
                                true),
                        new Foundings.Coordinator(new EmailAddress(coordinator), "Claudia Roth"),
                        Actor.system());
        return CurrentSite.in(
                founded.site(),
                () -> new TestSite(
                        founded.site(),
                        slug,
                        new TestPerson(founded.coordinator(), "Claudia Roth", coordinator),
                        person("Ernst Kuhn", slug, Role.GROUP_MEMBER, GroupPart.CONNECTOR),
                        person("Lena Maas", slug, Role.GROUP_MEMBER, GroupPart.RUNNER),
                        person("Paul Simon", slug, Role.ADVISER, null),
                        person("Petra Blum", slug, Role.SITE_ADMIN, null)));
    }

    private TestPerson person(String name, String slug, Role role, @Nullable GroupPart part) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + slug + ".example";
        UUID account = bean(Accounts.class).admit(new EmailAddress(email), name, role, part, Actor.system());
        return new TestPerson(account, name, email);
    }

    /** Somebody without an account. */
    public Browser browser() {
        return new Browser(base);
    }

    /** Signs in the way people do, by a link; the letter is left out. */
    public Browser signedIn(TestPerson person) {
        Browser browser = browser();
        String link = bean(SignInLinks.class).issue(person.account(), "/anmelden/unterwegs", SignInLinks.SIGN_IN);
        browser.get(link).ok();
        browser.post(link).ok();
        return browser;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        context.close();
        mail.stop();
    }
}
