package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.language.ConceptHit;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.phrase.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says the English sentences of a letter in the German words of the catalogue, word by word; enough to tell what it is about.
 * What it does not know it leaves out, so that "it" is not taken for computers.
 */
final class EnglishWords {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\\n])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
    private static final Pattern SMALL_GERMAN = Pattern.compile(
            "(?<!\\p{L})(?:und|der|das|wir|für|mit|uns|ist|nicht|ein|eine|einen|bei|zum|zur|unser\\p{L}*|ich|sich|(?<!\\bi )am|im|wer|gesucht|suchen"
                    + "|(?<!\\b(?:we|i|you|they|it|he|she|who|that|this|there|which) )will(?! (?:be|not|also|have|need|take|bring|then)\\b))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TELLS_TWO_THINGS = Pattern.compile(" and |, ");
    private static final int LONGEST = 4;

    private static final Map<String, String> GERMAN = read();

    private final Understander understander;

    /** What the catalogue itself calls its concepts in English, and each of the two things of a double name. */
    private final Map<String, String> labels = new HashMap<>();

    EnglishWords(Understander understander) {
        this.understander = understander;
        for (var concept : understander.catalogue().concepts()) {
            var english = concept.english().toLowerCase(Locale.ROOT);
            labels.put(english, concept.german());
            TELLS_TWO_THINGS.splitAsStream(english).forEach(part -> labels.putIfAbsent(part, concept.german()));
        }
    }

    private static Map<String, String> read() {
        var german = new HashMap<String, String>();
        try (var in = EnglishWords.class.getResourceAsStream("/de/zusammenspiel/matcher/english.txt")) {
            if (in == null) {
                throw new IllegalStateException("data file is missing: english.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        for (var word : line.substring(equals + 1).split(";", -1)) {
                            german.putIfAbsent(
                                    word.strip(), line.substring(0, equals).strip());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return german;
    }

    /** The concepts of a text, the words that told them as they were written. */
    List<ConceptHit> concepts(String text) {
        var written = new HashMap<String, String>();
        var german = new StringBuilder();
        var foreign = false;
        for (var sentence : SENTENCE_END.split(text, -1)) {
            var english = English.isIn(sentence)
                    || (foreign && !SMALL_GERMAN.matcher(sentence).find());
            foreign = english;
            german.append(english ? german(sentence, written) : sentence);
        }
        var hits = understander.understand(german.toString()).concepts();
        return written.isEmpty()
                ? hits
                : hits.stream()
                        .map(hit -> new ConceptHit(
                                hit.concept(),
                                hit.weight(),
                                hit.words().stream()
                                        .map(word -> written.getOrDefault(word.toLowerCase(Locale.GERMAN), word))
                                        .distinct()
                                        .toList()))
                        .toList();
    }

    private String german(String sentence, Map<String, String> written) {
        var mixed = SMALL_GERMAN.matcher(sentence.toLowerCase(Locale.GERMAN)).find();
        var words = new ArrayList<String>();
        WORD.matcher(sentence).results().forEach(word -> words.add(word.group()));
        var said = new StringBuilder();
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(LONGEST, words.size() - at);
            var found = Optional.<String>empty();
            for (; length > 0; length--) {
                found = find(String.join(" ", words.subList(at, at + length)));
                if (found.isPresent()) {
                    break;
                }
            }
            if (found.isPresent()) {
                var english = String.join(" ", words.subList(at, at + length));
                for (var word : found.get().split(" ", -1)) {
                    written.putIfAbsent(word.toLowerCase(Locale.GERMAN), english);
                }
                // Each for itself: words that only stand side by side mean nothing together.
                said.append(found.get()).append(". ");
                at += length;
            } else {
                var word = words.get(at);
                if (mixed && !English.isSmallWord(word)) {
                    said.append(word).append(' ');
                }
                at++;
            }
        }
        return said.append(". ").toString();
    }

    private Optional<String> find(String english) {
        var lower = english.toLowerCase(Locale.ROOT).replace('’', '\'');
        return Optional.ofNullable(GERMAN.get(lower))
                .or(() -> Optional.ofNullable(singular(lower)).map(GERMAN::get))
                .or(() -> Optional.ofNullable(labels.get(lower)));
    }

    private static @Nullable String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : null;
    }
}
