package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.WordPieces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lessons of one run, one for each German wording: what several sources say about it is one target, their mean.
 *
 * @param words of each lesson
 * @param targets of each lesson, in the teacher's own space
 */
record Course(List<List<String>> words, List<float[]> targets, float[] weights) {

    int size() {
        return words.size();
    }

    static Course of(Collection<Lesson> lessons, Teacher teacher) {
        Map<List<String>, float[]> sums = new LinkedHashMap<>();
        Map<List<String>, Float> weights = new LinkedHashMap<>();
        for (var lesson : lessons) {
            var words = List.copyOf(WordPieces.words(lesson.german()));
            var known = lesson.english().stream().filter(teacher::knows).toList();
            if (words.isEmpty() || known.isEmpty()) {
                continue;
            }
            var sum = sums.computeIfAbsent(words, w -> new float[teacher.dimensions()]);
            float share = lesson.weight();
            for (var english : known) {
                add(teacher.vector(english), share, sum);
                // The first variant is the one meant most often.
                share /= 2;
            }
            weights.merge(words, lesson.weight(), Math::max);
        }
        var targets = new ArrayList<float[]>();
        sums.values().forEach(sum -> targets.add(Linear.normalise(sum)));
        var flat = new float[targets.size()];
        int i = 0;
        for (float weight : weights.values()) {
            flat[i++] = weight;
        }
        return new Course(new ArrayList<>(sums.keySet()), targets, flat);
    }

    private static void add(float[] vector, float times, float[] sum) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += times * vector[d];
        }
    }
}
