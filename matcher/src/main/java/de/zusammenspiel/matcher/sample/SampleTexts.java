package de.zusammenspiel.matcher.sample;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Invented needs and offers: terms of the catalogue, some far more frequent than others, in sentences as people write
 * them, with a long tail of words that occur rarely. The same seed and number give the same text. Safe for many threads.
 */
public final class SampleTexts {

    private static final String FOLDER = "/de/zusammenspiel/matcher/catalogue/";
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** What can be asked for: its kinds and the words for it. */
    private record Thing(Set<ResourceKind> kinds, List<String> words) {}

    private final long seed;
    private final List<Thing> things = new ArrayList<>();

    public SampleTexts(long seed) {
        this.seed = seed;
        for (var file : lines("index.txt")) {
            if (!file.startsWith("ambiguous")) {
                lines(file + ".txt").forEach(this::readThing);
            }
        }
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(SampleTexts.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readThing(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.get(4).contains("^")) {
            return;
        }
        var kinds = EnumSet.noneOf(ResourceKind.class);
        for (var kind : ResourceKind.values()) {
            if (cells.get(3).contains(kind.name().substring(0, 1))) {
                kinds.add(kind);
            }
        }
        var words = new ArrayList<String>();
        words.add(cells.get(1));
        Arrays.stream(cells.get(5).split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.endsWith("?"))
                .forEach(words::add);
        things.add(new Thing(kinds, words));
    }

    public Need need(int number) {
        var chance = new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L * (2L * number + 1));
        var thing = thing(chance);
        var town = Town.ALL.get(chance.nextInt(Town.ALL.size()));
        return new Need(
                "N" + number,
                one(Phrases.FOR_WHOM, chance) + " " + town.name(),
                sentence(Phrases.NEEDS, thing, town, chance),
                chance.nextInt(100) < 80 ? Set.copyOf(thing.kinds()) : Set.of(),
                Set.of(),
                amount(chance),
                window(chance),
                town.place(),
                false);
    }

    public Offer offer(int number) {
        var chance = new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L * (2L * number + 2));
        var thing = thing(chance);
        var town = Town.ALL.get(chance.nextInt(Town.ALL.size()));
        return new Offer(
                "O" + number,
                "F" + number / 3,
                one(Phrases.FIRMS, chance) + " " + one(Phrases.FAMILIES, chance),
                sentence(Phrases.OFFERS, thing, town, chance),
                chance.nextInt(100) < 80 ? Set.copyOf(thing.kinds()) : Set.of(),
                Set.of(),
                amount(chance),
                window(chance),
                town.place(),
                null,
                one(Phrases.CONDITIONS, chance));
    }

    /** Frequent things are asked for often, most rarely: rank to the power of −0.7, roughly. */
    private Thing thing(SplittableRandom chance) {
        return things.get((int) (things.size() * Math.pow(chance.nextDouble(), 2.2)));
    }

    private String sentence(List<String> templates, Thing thing, Town town, SplittableRandom chance) {
        var what = new StringBuilder(one(thing.words(), chance));
        if (chance.nextInt(100) < 35) {
            what.append(" und ").append(one(thing(chance).words(), chance));
        }
        if (chance.nextInt(100) < 60) {
            what.append(" (")
                    .append(one(Phrases.FIRST_PARTS, chance))
                    .append(one(Phrases.LAST_PARTS, chance))
                    .append(chance.nextInt(100) < 50 ? " " + one(Phrases.FAMILIES, chance) : "")
                    .append(')');
        }
        if (chance.nextInt(100) < 30) {
            what.insert(0, chance.nextInt(2, 200) + " ");
        }
        return one(templates, chance)
                .replace("%1$s", what)
                .replace("%2$s", one(Phrases.FOR_WHOM, chance))
                .replace("%3$s", one(Phrases.WHEN, chance))
                .replace("%4$s", town.name());
    }

    private static @Nullable Amount amount(SplittableRandom chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> Amount.ofHours(chance.nextInt(1, 60));
            case 1 -> Amount.ofPieces(chance.nextInt(1, 300));
            default -> null;
        };
    }

    private static @Nullable TimeWindow window(SplittableRandom chance) {
        if (chance.nextInt(100) < 55) {
            return null;
        }
        var from = START.plusDays(chance.nextInt(365));
        return TimeWindow.between(from, chance.nextInt(3) == 0 ? null : from.plusDays(chance.nextInt(1, 120)));
    }

    private static String one(List<String> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
