package de.zusammenspiel.bench;

import com.google.errorprone.annotations.FormatMethod;
import de.zusammenspiel.ZusammenspielApplication;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * Ten years of a busy city, filled by the database itself ({@code busy-city.sql}), and how long the server takes for the
 * pages on which a coordinator spends her day. The time is taken around everything the server does for a request, rendering
 * included; requests come one after another. Beside it stands the processor time of the application (with the asking
 * side, its compiler and its collector) and of the database.
 *
 * <pre>BusyCity [REQUESTS per page [PART of the name of a page]]</pre>
 */
public final class BusyCity {
    private static final Logger LOG = LoggerFactory.getLogger(BusyCity.class);
    private static final String COORDINATOR = "koordination@messung.example";
    private static final int GOAL = 50;
    private static final int WARM = 200;
    private static final int ON_AGENDA = 9;

    private static String only = "";

    /** What requests took, in the order they came. */
    private static final class Timer {
        private final List<Long> nanos = new ArrayList<>();

        synchronized void add(long taken) {
            nanos.add(taken);
        }

        synchronized List<Long> take() {
            List<Long> taken = List.copyOf(nanos);
            nanos.clear();
            return taken;
        }
    }

    /** Processor time in milliseconds: on a machine that has other work, too, the clock says little. */
    private record Spent(double application, double database) {
        private static final double TICKS_A_SECOND = 100;

        static Spent now() {
            return new Spent(
                    ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElseThrow()
                                    .toNanos()
                            / 1e6,
                    ProcessHandle.current().descendants().mapToDouble(Spent::of).sum());
        }

        private static double of(ProcessHandle process) {
            try {
                String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND * 1_000;
            } catch (IOException gone) {
                return 0;
            }
        }
    }

    private BusyCity() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        only = args.length > 1 ? args[1] : "";
        Timer timer = new Timer();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ZusammenspielApplication.class)
                .initializers(one -> ((GenericApplicationContext) one)
                        .registerBean("benchTimer", FilterRegistrationBean.class, () -> watch(timer)))
                .run();
        Accounts accounts = context.getBean(Accounts.class);
        if (accounts.none()) {
            found(context);
        }
        UUID coordinator =
                accounts.byEmail(new EmailAddress(COORDINATOR)).orElseThrow().id();
        SiteId site = site(context);
        MeetingId meeting = CurrentSite.in(
                site,
                () -> context.getBean(Meetings.class)
                        .next()
                        .filter(next -> next.items() > 0)
                        .map(Meeting::id)
                        .orElseGet(() -> context.getBean(Reviews.class)
                                .planMeeting(
                                        LocalDateTime.now(ZoneId.of("Europe/Berlin"))
                                                .plusDays(3),
                                        "Volksbank",
                                        Actor.account(coordinator, "Jana Weber"))));
        String base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        Load jana = signedIn(context, base, coordinator);
        UUID member = CurrentSite.in(
                site, () -> accounts.membersOf(Role.GROUP_MEMBER).getFirst().account());
        Load ernst = signedIn(context, base, member);
        List<String> agenda = agenda(jana, meeting);

        Random random = new Random(7);
        measure("Heute, coordinator", jana, timer, count, i -> "/messung/heute");
        measure("Heute, member", ernst, timer, count, i -> "/messung/heute");
        measure(
                "desk of the meeting",
                jana,
                timer,
                count,
                i -> "/messung/sitzungen/" + meeting + "/tisch",
                (load, i) -> {
                    if (i % 10 == 0) {
                        load.post(
                                "/messung/sitzungen/" + meeting + "/tisch",
                                "number",
                                agenda.get(i / 10 % agenda.size()));
                    }
                });
        measure(
                "company with its contact paths",
                jana,
                timer,
                count,
                i -> "/messung/organisationen/" + id("organisation", 2 + 3 * random.nextInt(3_900)));
        String[] callers = {"Ker", "Frau Kern", "0681 1500", "Yilm", "Mira Schm", "Wärmestube 3", "Druck", "Zimmer"};
        String[] sentences = {
            "", "Es geht um die Decken", "Laptops für den Treff", "Mietvertrag prüfen", "ein Transporter"
        };
        measure(
                "suggestions of a phone note",
                jana,
                timer,
                count,
                i -> "/messung/notiz/treffer?who="
                        + URLEncoder.encode(callers[i % callers.length], StandardCharsets.UTF_8) + "&sentence="
                        + URLEncoder.encode(sentences[i % sentences.length], StandardCharsets.UTF_8));
        measure("case page", jana, timer, count, i -> "/messung/anfragen/" + agenda.get(i % agenda.size()));
        context.close();
    }

    /** Something done between two measured requests, outside the measurement. */
    private interface Between {
        void act(Load load, int i) throws IOException, InterruptedException;
    }

    private static void measure(String what, Load load, Timer timer, int count, IntFunction<String> path)
            throws IOException, InterruptedException {
        measure(what, load, timer, count, path, (one, i) -> {});
    }

    private static void measure(
            String what, Load load, Timer timer, int count, IntFunction<String> path, Between between)
            throws IOException, InterruptedException {
        if (!what.contains(only)) {
            return;
        }
        List<Long> nanos = new ArrayList<>();
        Spent before = Spent.now();
        for (int i = 0; i < WARM + count; i++) {
            if (i == WARM) {
                before = Spent.now();
            }
            between.act(load, i);
            timer.take();
            int status = load.get(path.apply(i)).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path.apply(i) + " answers " + status);
            }
            if (i >= WARM) {
                nanos.addAll(timer.take());
            }
        }
        List<Double> millis = nanos.stream().map(one -> one / 1e6).sorted().toList();
        double p95 = millis.get((int) (millis.size() * 0.95));
        Spent after = Spent.now();
        say(
                "BENCH %-32s p50 %6.1f ms, p95 %6.1f ms (goal <= %d: %s); processor time a request: application %5.1f, database %5.1f ms",
                what,
                millis.get(millis.size() / 2),
                p95,
                GOAL,
                p95 <= GOAL ? "yes" : "NO",
                (after.application() - before.application()) / count,
                (after.database() - before.database()) / count);
    }

    private static FilterRegistrationBean<Filter> watch(Timer timer) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            long began = System.nanoTime();
            try {
                chain.doFilter(request, response);
            } finally {
                timer.add(System.nanoTime() - began);
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static void found(ConfigurableApplicationContext context) throws IOException, SQLException {
        Foundings.Founded founded = context.getBean(Foundings.class)
                .foundFirst(
                        new Foundings.NewSite(
                                "messung",
                                "Messung",
                                List.of(),
                                "Jana Weber",
                                new EmailAddress(COORDINATOR),
                                null,
                                true,
                                true),
                        new Foundings.Coordinator(new EmailAddress(COORDINATOR), "Jana Weber"));
        Accounts accounts = context.getBean(Accounts.class);
        CurrentSite.run(
                founded.site(),
                () -> IntStream.range(0, 20)
                        .forEach(i -> accounts.admit(
                                new EmailAddress("mitglied" + i + "@messung.example"),
                                "Mitglied " + i,
                                Role.GROUP_MEMBER,
                                i % 2 == 0 ? GroupPart.CONNECTOR : GroupPart.RUNNER,
                                Actor.system())));
        fill(context.getBean(DatabaseAccess.class), founded);
    }

    private static void fill(DatabaseAccess access, Foundings.Founded founded) throws IOException, SQLException {
        String script;
        try (InputStream file = Objects.requireNonNull(BusyCity.class.getResourceAsStream("/busy-city.sql"))) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${site}", founded.site().value().toString())
                    .replace("${coordinator}", founded.coordinator().toString());
        }
        long began = System.nanoTime();
        try (Connection owner = access.requireOwner().connect();
                Statement statement = owner.createStatement()) {
            for (String one : script.split(";\\s*\\n")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
        say("BENCH filled in %.0f s", (System.nanoTime() - began) / 1e9);
    }

    private static SiteId site(ConfigurableApplicationContext context) {
        return context.getBean(de.zusammenspiel.site.Sites.class)
                .bySlug("messung")
                .orElseThrow()
                .id();
    }

    private static Load signedIn(ConfigurableApplicationContext context, String base, UUID account)
            throws IOException, InterruptedException {
        Load load = new Load(base);
        load.signIn(context.getBean(SignInLinks.class).issue(account, "/konto", SignInLinks.SIGN_IN));
        return load;
    }

    private static List<String> agenda(Load load, MeetingId meeting) throws IOException, InterruptedException {
        String page = load.get("/messung/sitzungen/" + meeting + "/tisch").body();
        List<String> numbers = java.util.regex.Pattern.compile("name=\"number\" value=\"(A-[0-9-]+)\"")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .limit(ON_AGENDA)
                .toList();
        say("BENCH %d requests on the agenda", numbers.size());
        return numbers;
    }

    private static UUID id(String kind, int number) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("MD5")
                    .digest((kind + number).getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer bits = java.nio.ByteBuffer.wrap(digest);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @FormatMethod
    private static void say(String line, Object... values) {
        LOG.info("{}", String.format(Locale.ROOT, line, values));
    }
}
