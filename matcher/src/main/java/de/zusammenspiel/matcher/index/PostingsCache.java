package de.zusammenspiel.matcher.index;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps the {@link Postings} of a segment as long as the segment itself is open. Safe for many threads. */
final class PostingsCache {

    private final Sketch sketches;
    private final ConcurrentHashMap<IndexReader.CacheKey, Postings> bySegment = new ConcurrentHashMap<>();

    PostingsCache(Sketch sketches) {
        this.sketches = sketches;
    }

    Postings of(LeafReader segment) {
        var cache = segment.getCoreCacheHelper();
        return bySegment.computeIfAbsent(cache.getKey(), key -> {
            cache.addClosedListener(bySegment::remove);
            return PostingsReader.read(segment, sketches);
        });
    }
}
