package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.GermanEncoder;
import de.zusammenspiel.matcher.meaning.WordPieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** One training run; the module's README tells the command. */
public final class Train {

    private static final int HELD_OUT = 2_000;

    private final Settings settings;

    private Train(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Train(Settings.of(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        var concepts = CatalogueTerms.read(settings.path("catalogue"));
        var lessons = Ding.read(settings.path("dictionary"));
        if (settings.has("thesaurus")) {
            lessons.addAll(Thesaurus.read(settings.path("thesaurus"), lessons));
        }
        System.out.printf("%,d lessons of the dictionaries, %,d concepts%n", lessons.size(), concepts.size());

        var teacher = new Teacher(settings.path("cache"));
        if (settings.has("model")) {
            teacher.learn(concepts.keySet(), settings.path("model"));
            var questions = new LinkedHashSet<String>();
            lessons.forEach(lesson -> questions.add(lesson.english().getFirst()));
            questions.removeIf(teacher::knows);
            teacher.learn(
                    questions.stream()
                            .limit(settings.number("new-texts", Integer.MAX_VALUE))
                            .toList(),
                    settings.path("model"));
        }
        lessons.removeIf(lesson -> !teacher.knows(lesson.english().getFirst()));
        Collections.shuffle(lessons, new Random(1));
        int most = settings.number("pairs", Integer.MAX_VALUE);
        if (lessons.size() > most) {
            lessons.subList(most, lessons.size()).clear();
        }

        var heldOut = settings.flag("final") ? List.<Lesson>of() : holdOut(lessons);
        if (settings.flag("final") || settings.flag("with-catalogue")) {
            lessons.addAll(CatalogueTerms.lessons(concepts));
        }
        var course = Course.of(lessons, teacher);
        var projection = Projection.of(
                course.targets(),
                settings.number("dimensions", 128),
                settings.number("dropped", 0),
                settings.real("evenness", 0.5));
        var file = learn(course, projection);

        var encoder = GermanEncoder.read(file);
        System.out.printf("%s, %,d bytes%n", encoder.id(), Files.size(file));
        var held = Course.of(heldOut, teacher);
        if (held.size() > 0) {
            System.out.printf(
                    "right translation first among %,d words not taught: %.1f %%%n",
                    held.size(),
                    100
                            * Held.rightTranslationFirst(
                                    encoder,
                                    held.words().stream()
                                            .map(words -> String.join(" ", words))
                                            .toList(),
                                    held.targets().stream()
                                            .map(projection::apply)
                                            .toList()));
        }
        System.out.printf(
                "concept of a term: by its English label MRR %.3f, by its other terms MRR %.3f%n",
                concepts.keySet().stream().allMatch(teacher::knows)
                        ? Held.conceptByLabel(encoder, concepts, label -> projection.apply(teacher.vector(label)))
                        : Double.NaN,
                Held.conceptByOtherTerms(encoder, concepts));
        if (settings.has("examples")) {
            System.out.printf("needs and offers by meaning alone: %s%n", needsAndOffers(encoder));
        }
    }

    /** Takes words out of the lessons in all their spellings; their pieces stay known from other words. */
    private static List<Lesson> holdOut(List<Lesson> lessons) {
        var held = new ArrayList<Lesson>();
        Set<List<String>> wordings = new HashSet<>();
        for (var lesson : lessons) {
            var words = WordPieces.words(lesson.german());
            if (held.size() < HELD_OUT && words.size() == 1 && lesson.weight() == 1 && wordings.add(words)) {
                held.add(new Lesson(lesson.german(), List.of(lesson.english().getFirst()), 1));
            }
        }
        lessons.removeIf(lesson -> wordings.contains(WordPieces.words(lesson.german())));
        return held;
    }

    private Path learn(Course course, Projection projection) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int dimensions = settings.number("dimensions", 128);
        var stopWords = new ArrayList<String>();
        for (var line : Files.readAllLines(settings.path("stopwords"))) {
            if (!line.startsWith("#")) {
                stopWords.addAll(WordPieces.words(line));
            }
        }
        var wordWeights = WordWeights.of(course.words(), stopWords, settings.real("a", 1e-3));
        var words = new HashSet<String>();
        course.words().forEach(words::addAll);
        var vocabulary = Vocabulary.of(words, settings.number("least-words", 3));
        var examples = Examples.of(course.words(), vocabulary, wordWeights);
        System.out.printf(
                "%,d lessons, %,d words, %,d pieces, %,d entries; %.0f s%n",
                course.size(), words.size(), vocabulary.size(), examples.columns.length, seconds(start));
        var targets = course.targets().stream().map(projection::apply).toList();
        float lambda = (float) settings.real("lambda", 0.5);

        // A short first solution on a few dimensions tells which pieces matter; the rest is not worth its bytes.
        int sketch = Math.min(dimensions, 16);
        var first = new Ridge(examples, course.weights(), vocabulary.size(), lambda, 6).solve(targets, sketch, 2);
        var kept = Rows.mostImportant(first, sketch, examples, course.weights(), settings.number("pieces", 225_000));
        vocabulary = vocabulary.only(kept);
        examples = Examples.of(course.words(), vocabulary, wordWeights);
        System.out.printf(
                "%,d pieces kept, %,d entries; %.0f s%n", vocabulary.size(), examples.columns.length, seconds(start));
        var rows = new Ridge(examples, course.weights(), vocabulary.size(), lambda, settings.number("rounds", 9))
                .solve(targets, dimensions, 2);
        var weights = Rows.pack(vocabulary, rows, dimensions, wordWeights);
        try (var out = Files.newOutputStream(settings.path("out"))) {
            weights.write(out);
        }
        System.out.printf("learned in %.0f s%n", seconds(start));
        return settings.path("out");
    }

    private String needsAndOffers(GermanEncoder encoder) throws IOException {
        var folder = settings.path("examples");
        var fitting = new TreeMap<String, Set<String>>();
        for (var row : Csv.rows(folder.resolve("pairs.csv"))) {
            if (row.get("judgement").equals("match")) {
                fitting.computeIfAbsent(row.get("need"), need -> new HashSet<>())
                        .add(row.get("offer"));
            }
        }
        return Held.needsAndOffers(
                encoder, texts(folder.resolve("needs.csv")), texts(folder.resolve("offers.csv")), fitting);
    }

    private static Map<String, String> texts(Path file) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var row : Csv.rows(file)) {
            texts.put(row.get("id"), row.get("text"));
        }
        return texts;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
