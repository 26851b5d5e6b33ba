package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.index.Filling;
import de.zusammenspiel.matcher.index.MatchIndex;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills an index and asks it, on all cores; results come in the order of the needs. */
final class Matching implements Closeable {

    /** So many pieces of work wait for each core: enough to keep it busy, few enough to hold in memory. */
    private static final int AHEAD = 64;

    private static final int ENTRIES_AT_ONCE = 256;

    private final MatchIndex index;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(cores);

    Matching(MatchIndex index) {
        this.index = index;
    }

    interface ResultConsumer {
        void accept(Result result) throws IOException;
    }

    void fill(List<Offer> offers, List<Company> companies, Progress progress) {
        index.rebuild(filling -> {
            var pieces = new ArrayList<Callable<Integer>>();
            for (int from = 0; from < offers.size(); from += ENTRIES_AT_ONCE) {
                var some = offers.subList(from, Math.min(offers.size(), from + ENTRIES_AT_ONCE));
                pieces.add(() -> put(filling, some, progress));
            }
            for (int from = 0; from < companies.size(); from += ENTRIES_AT_ONCE) {
                var some = companies.subList(from, Math.min(companies.size(), from + ENTRIES_AT_ONCE));
                pieces.add(() -> putCompanies(filling, some, progress));
            }
            try {
                threads.invokeAll(pieces).forEach(Matching::of);
            } catch (InterruptedException e) {
                throw stopped(e);
            }
        });
    }

    private static int put(Filling filling, List<Offer> offers, Progress progress) {
        for (var offer : offers) {
            filling.put(offer, 0);
            progress.step();
        }
        return offers.size();
    }

    private static int putCompanies(Filling filling, List<Company> companies, Progress progress) {
        for (var company : companies) {
            filling.put(company, 0);
            progress.step();
        }
        return companies.size();
    }

    void suggest(List<Need> needs, int top, ResultConsumer results) throws IOException {
        var waiting = new ArrayDeque<Future<Result>>();
        for (var need : needs) {
            waiting.add(threads.submit(() -> new Result(need, index.suggest(need, top, id -> Readiness.UNKNOWN))));
            if (waiting.size() >= AHEAD * cores) {
                results.accept(of(waiting.remove()));
            }
        }
        while (!waiting.isEmpty()) {
            results.accept(of(waiting.remove()));
        }
    }

    private static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw stopped(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static IllegalStateException stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        index.close();
    }
}
