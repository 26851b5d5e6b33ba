package de.zusammenspiel.matcher.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A bounded cache for words: two generations, the older is dropped when the younger is full, what is asked for again
 * moves up. Names and typos pass through, the words of the trade stay. Safe for many threads; a word may be worked out
 * twice at the same time.
 */
final class RecentlySeen<V> {

    private final int generation;
    private final AtomicInteger young = new AtomicInteger();
    private volatile Generations<V> generations =
            new Generations<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    private record Generations<V>(ConcurrentHashMap<String, V> young, ConcurrentHashMap<String, V> old) {}

    /** @param limit how many entries are kept at most; at least half of them are kept always */
    RecentlySeen(int limit) {
        generation = limit / 2;
    }

    V get(String key, Function<String, V> worker) {
        var now = generations;
        var known = now.young().get(key);
        if (known != null) {
            return known;
        }
        var older = now.old().get(key);
        var value = older == null ? worker.apply(key) : older;
        keep(key, value);
        return value;
    }

    private void keep(String key, V value) {
        if (young.incrementAndGet() > generation) {
            turn();
        }
        generations.young().put(key, value);
    }

    private synchronized void turn() {
        if (young.get() > generation) {
            generations = new Generations<>(new ConcurrentHashMap<>(), generations.young());
            young.set(0);
        }
    }

    /** What is kept at the moment, for tests. */
    int size() {
        return generations.young().size() + generations.old().size();
    }
}
