package de.zusammenspiel.bench.matcher;

import com.sun.management.OperatingSystemMXBean;
import de.zusammenspiel.database.EmbeddedDatabase;
import de.zusammenspiel.database.EmbeddedSettings;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.sample.SampleTexts;
import de.zusammenspiel.matcher.score.Weights;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * How long a question takes over many offers: our suggestions with reasons, plain Lucene BM25 and PostgreSQL's full text
 * search, on the same invented texts in one run. Processor time of the answering thread or process is told beside the
 * clock, because neighbours on the machine disturb only the clock.
 */
public final class RetrievalBench {

    private static final int QUESTIONS = 1_000;

    /** A service that runs for months has met its words and been compiled: fewer would measure the start. */
    private static final int WARMING = 2_000;

    private static final int ASKED_BEFORE_WEIGHING = 400;
    private static final int POSTGRES_QUESTIONS = 120;
    private static final int BATCH = 1_000;
    private static final SampleTexts SAMPLES = new SampleTexts(2026);
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private RetrievalBench() {}

    public static void main(String[] args) throws Exception {
        int offers = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var work = Files.createTempDirectory("retrieval");
        try {
            var language = new Understander(Catalogue.builtIn());
            Timings few;
            try (var index = ours(work.resolve("few"), language, offers / 10)) {
                ask(index, WARMING, 0);
                few = ask(index, QUESTIONS, WARMING);
                few.tell("ours, top 10 with reasons, " + offers / 10);
            }
            Timings many;
            try (var index = ours(work.resolve("many"), language, offers);
                    var plain = plain(work.resolve("plain"), offers)) {
                many = besides(index, plain, offers);
            }
            System.out.printf(
                    Locale.ROOT,
                    "10 × the offers: p50 %.2f ×, p99 %.2f × the processor time%n",
                    many.cpu(50) / few.cpu(50),
                    many.cpu(99) / few.cpu(99));
            if (args.length < 2) {
                compare("PostgreSQL full text, top 20", many, postgres(work.resolve("postgres"), offers));
            }
        } finally {
            delete(work);
        }
    }

    /** Both are asked in turn, so that a busy moment of the machine meets both. */
    private static Timings besides(MatchIndex index, PlainLucene plain, int offers) {
        var ours = new Timings(QUESTIONS);
        var theirs = new Timings(QUESTIONS);
        for (int i = 0; i < WARMING + QUESTIONS; i++) {
            var need = SAMPLES.need(i);
            if (i < WARMING) {
                plain.search(need.text());
                index.suggest(need, 10, id -> Readiness.UNKNOWN);
            } else {
                theirs.time(() -> plain.search(need.text()));
                ours.time(() -> index.suggest(need, 10, id -> Readiness.UNKNOWN));
            }
        }
        ours.tell("ours, top 10 with reasons, " + offers);
        theirs.tell("plain Lucene BM25, top 20");
        compare("plain Lucene BM25, top 20", ours, theirs);
        return ours;
    }

    private static void compare(String what, Timings ours, Timings theirs) {
        System.out.printf(
                Locale.ROOT,
                "ours / %s: p50 %.3f ×, p99 %.3f × (processor); p50 %.3f ×, p99 %.3f × (clock)%n",
                what,
                ours.cpu(50) / theirs.cpu(50),
                ours.cpu(99) / theirs.cpu(99),
                ours.wall(50) / theirs.wall(50),
                ours.wall(99) / theirs.wall(99));
    }

    private static MatchIndex ours(Path folder, Understander language, int offers) throws Exception {
        long before = usedHeap();
        var index = MatchIndex.open(folder, language, Weights.builtIn(), CLOCK, "bench");
        var filling = new Filled();
        index.rebuild(to -> filling.fill(offers, number -> to.put(SAMPLES.offer(number), 0)));
        filling.tell("ours", offers);
        index.compact();
        index.commit(offers);
        ask(index, ASKED_BEFORE_WEIGHING, 0);
        long heap = usedHeap() - before;
        System.out.printf(
                Locale.ROOT,
                "heap: %,d MB, %.0f bytes an offer; on disk %.0f bytes an offer%n",
                heap >> 20,
                (double) heap / offers,
                (double) size(folder) / offers);
        return index;
    }

    private static Timings ask(MatchIndex index, int questions, int first) {
        var timings = new Timings(questions);
        for (int i = 0; i < questions; i++) {
            var need = SAMPLES.need(first + i);
            timings.time(() -> index.suggest(need, 10, id -> Readiness.UNKNOWN));
        }
        return timings;
    }

    private static PlainLucene plain(Path folder, int offers) throws IOException {
        var plain = new PlainLucene(folder);
        var filling = new Filled();
        filling.fill(
                offers, number -> plain.add("O" + number, SAMPLES.offer(number).text()));
        plain.finish();
        filling.tell("plain Lucene", offers);
        return plain;
    }

    private static Timings postgres(Path folder, int offers) throws SQLException, IOException {
        try (var database = EmbeddedDatabase.start(EmbeddedSettings.in(folder));
                var text = new PostgresText(database.admin())) {
            text.fill(offers, number -> SAMPLES.offer(number).text());
            var timings = new Timings(POSTGRES_QUESTIONS);
            for (int i = 0; i < 20 + POSTGRES_QUESTIONS; i++) {
                var words = SAMPLES.need(WARMING + i).text();
                if (i < 20) {
                    text.search(words);
                } else {
                    timings.time(() -> text.search(words), text::processorNanos);
                }
            }
            timings.tell("PostgreSQL full text, top 20");
            return timings;
        }
    }

    /** Filling on all cores, the making of the texts taken off. */
    private static final class Filled {
        private final AtomicLong making = new AtomicLong();
        private double seconds;
        private double processorSeconds;

        interface Adder {
            void add(int number);
        }

        void fill(int offers, Adder adder) {
            int cores = Runtime.getRuntime().availableProcessors();
            var next = new AtomicInteger();
            long began = System.nanoTime();
            long cpu = processNanos();
            try (var threads = Executors.newFixedThreadPool(cores)) {
                var working = IntStream.range(0, cores)
                        .<Future<?>>mapToObj(core -> threads.submit(() -> {
                            for (int from = next.getAndAdd(BATCH); from < offers; from = next.getAndAdd(BATCH)) {
                                makeOnly(from, Math.min(offers, from + BATCH));
                                for (int number = from; number < Math.min(offers, from + BATCH); number++) {
                                    adder.add(number);
                                }
                            }
                        }))
                        .toList();
                for (var one : working) {
                    one.get();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            seconds = (System.nanoTime() - began) / 1e9;
            // Every text was made twice: once to know what making costs.
            processorSeconds = (processNanos() - cpu - 2 * making.get()) / 1e9;
        }

        private void makeOnly(int from, int to) {
            long cpu = Timings.threadNanos();
            for (int number = from; number < to; number++) {
                SAMPLES.offer(number);
            }
            making.addAndGet(Timings.threadNanos() - cpu);
        }

        void tell(String what, int offers) {
            System.out.printf(
                    Locale.ROOT,
                    "%s, filling: %,d offers in %.1f s by the clock, texts made twice; %,.0f offers a second on two cores by processor time%n",
                    what,
                    offers,
                    seconds,
                    2 * offers / processorSeconds);
        }
    }

    private static long processNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted((one, two) -> two.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
    }
}
