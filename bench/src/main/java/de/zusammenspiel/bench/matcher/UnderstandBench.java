package de.zusammenspiel.bench.matcher;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.matcher.language.Understander;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * How many texts of twelve words are understood per second and core: with a warm word cache, and cold (every word seen
 * for the first time). Counted is the processor time of the thread, so that neighbours on the machine do not matter; the
 * texts are seeded.
 */
public final class UnderstandBench {

    private static final int TEXTS = 20_000;
    private static final int WORDS = 12;
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String[] FILLERS =
            ("wir suchen für unseren Verein dringend eine einen mehrere gute alte neue und oder mit ohne im Frühjahr am"
                            + " Samstag in der Schule auf dem Platz bei uns zum Fest vom Träger kleine große gebrauchte gut erhaltene"
                            + " regelmäßig einmalig abends Kinder Jugendliche Senioren Nachbarschaft Stadtteil Team Menschen Hilfe")
                    .split(" ");
    private static final String[] NAME_PARTS = {
        "ber", "tol", "mar", "lin", "ko", "sa", "du", "re", "phi", "wen", "gra", "zu", "nel", "fi", "hau", "stro", "pet"
    };

    private UnderstandBench() {}

    public static void main(String[] args) {
        var catalogue = Catalogue.builtIn();
        var words = vocabulary(catalogue);
        var texts = texts(words, new Random(7));
        System.out.printf("understand: %,d texts of %d words, %,d different words%n", TEXTS, WORDS, different(texts));
        System.out.printf(
                "  cold (first sight of every word, code not yet compiled): %,.0f texts/s%n",
                rate(new Understander(catalogue), texts));
        var understander = new Understander(catalogue);
        var rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = rate(understander, texts);
        }
        Arrays.sort(rates);
        System.out.printf(
                "  warm word cache, one thread: median %,.0f, worst %,.0f, best %,.0f texts/s of %d rounds%n",
                rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1], ROUNDS);
        var cold = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            cold[round] = rate(new Understander(Catalogue.builtIn()), texts(words, new Random(100 + round)));
        }
        Arrays.sort(cold);
        System.out.printf("  cold word cache, code compiled: median %,.0f texts/s%n", cold[ROUNDS / 2]);
    }

    private static double rate(Understander understander, List<String> texts) {
        long concepts = 0;
        long began = THREADS.getCurrentThreadCpuTime();
        for (var text : texts) {
            concepts += understander.understand(text).concepts().size();
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - began) / NANOS;
        if (concepts == 0) {
            throw new IllegalStateException("nothing was understood");
        }
        return texts.size() / seconds;
    }

    /** What people would write: words of the catalogue's labels, alone and joined to compounds. */
    private static List<String> vocabulary(Catalogue catalogue) {
        var words = new ArrayList<String>();
        for (Concept concept : catalogue.concepts()) {
            Pattern.compile("[^\\p{L}-]+")
                    .splitAsStream(concept.german())
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
        int simple = words.size();
        for (int i = 0; i < simple; i++) {
            words.add(words.get(i) + words.get((i * 7 + 3) % simple).toLowerCase(Locale.GERMAN));
        }
        return words;
    }

    /** Half of the words say something, one in sixty is a name nobody has seen. */
    private static List<String> texts(List<String> words, Random random) {
        var texts = new ArrayList<String>(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < WORDS; word++) {
                text.append(word == 0 ? "" : random.nextInt(9) == 0 ? ", " : " ");
                int kind = random.nextInt(60);
                if (kind == 0) {
                    text.append(name(random));
                } else if (kind < 30) {
                    text.append(words.get(random.nextInt(words.size())));
                } else {
                    text.append(FILLERS[random.nextInt(FILLERS.length)]);
                }
            }
            texts.add(text.append('.').toString());
        }
        return texts;
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(NAME_PARTS[random.nextInt(NAME_PARTS.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static long different(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[ ,.]+")))
                .distinct()
                .count();
    }
}
