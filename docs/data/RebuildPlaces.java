import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Derives the three tables of the region module: municipalities, districts and postcodes.
 * Run it through {@code rebuild-places}; it needs nothing but a JDK.
 */
final class RebuildPlaces {

    /** A postcode area wider than this does not exist; a namesake farther away is another place. */
    private static final double FARTHEST_KM = 60;

    /** A name that fits only in a shortened form must lie this much nearer than one that fits fully. */
    private static final double SHORTENED_NAME_KM = 15;

    /** Places with the same first two digits lie no farther from their middle. */
    private static final double REGION_KM = 150;

    /** A forest that bears the name of the town beside it has no letter boxes. */
    private static final double UNINHABITED_KM = 40;

    record Point(double latitude, double longitude) {}

    record Populated(String name, Set<String> otherNames, Point point, String kind, String district, String ags, int population) {
        boolean isSeat() {
            return kind.startsWith("PPLA") || kind.equals("PPLC");
        }
    }

    record District(String ags, String label, int population, String areaKm2) {}

    record Municipality(String ags, String name, int population, boolean inhabited, Point point, String precision) {}

    public static void main(String[] arguments) throws IOException {
        var names = readNames(Path.of(arguments[0]));
        var districts = readDistricts(Path.of(arguments[1]));
        var populated = readPopulatedPlaces(Path.of(arguments[2]));
        var municipalities = locate(names, readUnincorporated(Path.of(arguments[0])), districts, populated);
        var postcodes = assign(readPostcodes(Path.of(arguments[3])), municipalities);
        moveToNeighbours(municipalities, postcodes);
        var target = Path.of(arguments[4]);
        writeMunicipalities(target.resolve("municipalities.tsv"), municipalities.values());
        writeDistricts(target.resolve("districts.tsv"), districts.values(), municipalities.values());
        writePostcodes(target.resolve("postcodes.tsv"), postcodes);
        report(municipalities.values(), postcodes);
    }

    private static Map<String, String> readNames(Path file) throws IOException {
        var item = Pattern.compile("nuts=\"DE\\w+\" lau=\"(\\d{8})\" name=\"([^\"]*)\"");
        var names = new TreeMap<String, String>();
        item.matcher(Files.readString(file)).results().forEach(m -> names.put(m.group(1), officialName(m.group(2))));
        return names;
    }

    /** Forests and training grounds that belong to no municipality but have a key; Bavaria numbers them from 444 on. */
    private static Set<String> readUnincorporated(Path file) throws IOException {
        var item = Pattern.compile("lau=\"(\\d{8})\" name=\"([^\"]*, (gemfr|gemeindefrei))?");
        return item.matcher(Files.readString(file)).results().filter(m -> m.group(2) != null || m.group(1).matches("09\\d{3}4(4[4-9]|[5-9]\\d)"))
                .map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** "Saarbrücken, Landeshauptstadt" → "Saarbrücken"; "Töging a.Inn, St" → "Töging am Inn". */
    private static String officialName(String raw) {
        var name = raw.replaceFirst("^(\\p{L}+), Lutherstadt$", "Lutherstadt $1").split(",", 2)[0].strip();
        name = name.replaceAll("(?<! )/ ", "/").replaceAll(" /(?! )", "/");
        return spellOut(name).replaceAll("\\s+", " ").strip();
    }

    private static String spellOut(String name) {
        return name.replace("b.Hl.Blut", "beim Heiligen Blut").replaceAll("\\ba\\. ?d\\. ?", "an der ")
                .replaceAll("\\bi\\. ?d\\. ?", "in der ")
                .replaceAll("\\bv\\. ?d\\. ?", "vor der ")
                .replaceAll("\\bi\\. ?OB\\b", "in Oberbayern")
                .replaceAll("\\bi\\. ?NB\\b", "in Niederbayern")
                .replaceAll("\\bi\\. ?OFr\\.?", "in Oberfranken")
                .replaceAll("\\bi\\. ?UFr\\.?", "in Unterfranken")
                .replaceAll("\\bi\\. ?MFr\\.?", "in Mittelfranken")
                .replaceAll("\\bi\\. ?Bay\\.?", "in Bayern")
                .replaceAll("\\bOPf\\.?", "Oberpfalz")
                .replaceAll("\\ba\\. ?(?=\\p{Lu})", "am ")
                .replaceAll("\\bb\\. ?(?=\\p{Lu})", "bei ")
                .replaceAll("\\bi\\. ?(?=\\p{Lu})", "im ")
                .replaceAll(" u\\. ?", " und ");
    }

    private static Map<String, District> readDistricts(Path file) throws IOException {
        var districts = new TreeMap<String, District>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var cells = line.split(";");
            var name = cells[2].split(",", 2)[0].strip();
            districts.put(cells[0], new District(cells[0], districtLabel(cells[1], spellOut(name)), Integer.parseInt(cells[5]), cells[4]));
        }
        return districts;
    }

    private static String districtLabel(String kind, String name) {
        var speaksForItself = name.toLowerCase(Locale.ROOT).contains("kreis") || name.matches("(Region|Städteregion|Regionalverband) .*");
        return kind.contains("Stadt") || speaksForItself ? name : kind + " " + name;
    }

    private static List<Populated> readPopulatedPlaces(Path file) throws IOException {
        var places = new ArrayList<Populated>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", -1)).filter(c -> c[8].equals("DE")).forEach(c -> places.add(new Populated(
                    c[1], List.of(c[3].split(",")).stream().map(RebuildPlaces::key).collect(Collectors.toSet()),
                    new Point(Double.parseDouble(c[4]), Double.parseDouble(c[5])), c[7], c[12], c[13], Integer.parseInt(c[14]))));
        }
        return places;
    }

    private static Map<String, Municipality> locate(
            Map<String, String> names, Set<String> unincorporated, Map<String, District> districts, List<Populated> populated) {
        var byAgs = populated.stream().collect(Collectors.groupingBy(Populated::ags));
        var byLand = populated.stream().collect(Collectors.groupingBy(p -> p.ags().substring(0, Math.min(2, p.ags().length()))));
        var byDistrict = populated.stream().collect(Collectors.groupingBy(Populated::district));
        var located = new LinkedHashMap<String, Municipality>();
        names.forEach((ags, name) -> {
            var district = ags.substring(0, 5);
            var main = mainPlace(name, byAgs.getOrDefault(ags, List.of()));
            if (main == null) {
                main = byDistrict.getOrDefault(district, List.of()).stream()
                        .filter(p -> nameRank(name, p) < 2 && !belongsToAnother(p, names)).min(order(name)).orElse(null);
            }
            if (main == null && !byDistrict.containsKey(district)) {
                main = byLand.get(ags.substring(0, 2)).stream()
                        .filter(p -> nameRank(name, p) == 0).min(order(name)).orElse(null);
            }
            var isCity = ags.endsWith("000");
            var point = main != null ? main.point() : middle(byDistrict.getOrDefault(district, List.of()).stream().map(Populated::point).toList());
            var parts = byAgs.getOrDefault(ags, List.of()).stream().mapToInt(Populated::population).sum();
            var counted = main != null && nameRank(name, main) < 3 ? main.population() : parts;
            var inhabited = !unincorporated.contains(ags);
            var population = isCity ? districts.get(district).population() : inhabited ? counted : 0;
            located.put(ags, new Municipality(ags, name, population, inhabited, point, main != null ? "" : "~"));
        });
        return located;
    }

    private static boolean belongsToAnother(Populated place, Map<String, String> names) {
        return names.containsKey(place.ags()) && key(names.get(place.ags())).equals(key(place.name()));
    }

    private static Populated mainPlace(String name, List<Populated> candidates) {
        return candidates.stream().min(order(name)).orElse(null);
    }

    private static Comparator<Populated> order(String name) {
        return Comparator.comparingInt((Populated p) -> nameRank(name, p))
                .thenComparing(p -> !p.isSeat()).thenComparing(p -> -p.population());
    }

    private static int nameRank(String name, Populated place) {
        if (key(name).equals(key(place.name()))) {
            return 0;
        }
        var shortened = shortForms(name);
        return shortened.contains(key(place.name())) ? 1 : shortened.stream().anyMatch(place.otherNames()::contains) ? 2 : 3;
    }

    private static Map<String, List<String>> readPostcodes(Path file) throws IOException {
        var entry = Pattern.compile("\"(\\d{5})\":\\[(.*?)]");
        var name = Pattern.compile("\"([^\"]*)\"");
        var postcodes = new TreeMap<String, List<String>>();
        entry.matcher(Files.readString(file)).results().forEach(m -> postcodes.put(m.group(1),
                name.matcher(m.group(2)).results().map(n -> n.group(1).replace("\\", "")).toList()));
        return postcodes;
    }

    /** The source names places, not municipality keys; a namesake is told apart by where the postcode lies. */
    private static Map<String, Set<String>> assign(Map<String, List<String>> postcodes, Map<String, Municipality> municipalities) {
        var byShortForm = new HashMap<String, List<Municipality>>();
        municipalities.values().forEach(m -> shortForms(m.name()).forEach(k -> byShortForm.computeIfAbsent(k, _ -> new ArrayList<>()).add(m)));
        var sure = new HashMap<String, List<Point>>();
        postcodes.forEach((plz, places) -> places.forEach(place -> {
            var candidates = candidates(place, byShortForm);
            var exact = candidates.stream().filter(m -> key(m.name()).equals(key(place))).toList();
            // "Horst" alone may mean any of three; "Frankfurt am Main" says which one.
            var saysWhich = exact.size() == 1 && shortForms(place).size() > 1;
            if (saysWhich || candidates.size() == 1) {
                var point = (saysWhich ? exact : candidates).getFirst().point();
                for (var length : List.of(5, 4, 3, 2)) {
                    sure.computeIfAbsent(plz.substring(0, length), _ -> new ArrayList<>()).add(point);
                }
            }
        }));
        var guesses = new ArrayList<Guess>();
        postcodes.forEach((plz, places) -> {
            var where = whereabouts(plz, sure);
            for (var place : new LinkedHashSet<>(places)) {
                var near = candidates(place, byShortForm).stream()
                        .filter(m -> kilometres(where, m.point()) <= FARTHEST_KM)
                        .sorted(Comparator.comparingDouble(m -> distance(where, m, place))).toList();
                if (near.isEmpty()) {
                    System.out.println("no municipality for " + plz + " " + place);
                } else {
                    guesses.add(new Guess(plz, place, where, near));
                }
            }
        });
        return spread(guesses);
    }

    record Guess(String plz, String place, Point where, List<Municipality> candidates) {
        double lead(Municipality other) {
            return distance(where, other, place) - distance(where, candidates.getFirst(), place);
        }
    }

    private static double distance(Point where, Municipality municipality, String place) {
        return kilometres(where, municipality.point())
                + (key(municipality.name()).equals(key(place)) ? 0 : SHORTENED_NAME_KM)
                + (municipality.inhabited() ? 0 : UNINHABITED_KM);
    }

    /** The nearest namesake gets the postcode; but no inhabited one goes without while a namesake has two. */
    private static Map<String, Set<String>> spread(List<Guess> guesses) {
        var chosen = new LinkedHashMap<Guess, Municipality>();
        guesses.forEach(guess -> chosen.put(guess, guess.candidates().getFirst()));
        var without = guesses.stream().flatMap(guess -> guess.candidates().stream())
                .filter(m -> m.inhabited() && !chosen.containsValue(m)).distinct().toList();
        for (var municipality : without) {
            guesses.stream().filter(guess -> guess.candidates().contains(municipality))
                    .filter(guess -> chosen.values().stream().filter(chosen.get(guess)::equals).count() > 1)
                    .min(Comparator.comparingDouble(guess -> guess.lead(municipality)))
                    .ifPresent(guess -> chosen.put(guess, municipality));
        }
        var assigned = new TreeMap<String, Set<String>>();
        chosen.forEach((guess, m) -> assigned.computeIfAbsent(guess.plz(), _ -> new TreeSet<>()).add(m.ags()));
        return assigned;
    }

    /** Who has no place of its own in the source lies nearer to those of the same postcode than to the district's middle. */
    private static void moveToNeighbours(Map<String, Municipality> municipalities, Map<String, Set<String>> postcodes) {
        var neighbours = new HashMap<String, List<Point>>();
        postcodes.values().forEach(sharing -> {
            var known = sharing.stream().map(municipalities::get).filter(m -> m.precision().isEmpty()).map(Municipality::point).toList();
            sharing.forEach(ags -> neighbours.computeIfAbsent(ags, _ -> new ArrayList<>()).addAll(known));
        });
        municipalities.replaceAll((ags, m) -> m.precision().isEmpty() || neighbours.getOrDefault(ags, List.of()).isEmpty()
                ? m : new Municipality(ags, m.name(), m.population(), m.inhabited(), middle(neighbours.get(ags)), m.precision()));
    }

    private static List<Municipality> candidates(String place, Map<String, List<Municipality>> byShortForm) {
        return shortForms(place).stream().flatMap(k -> byShortForm.getOrDefault(k, List.of()).stream())
                .distinct().toList();
    }

    /** The finest known neighbourhood, leaving out namesakes from another part of the country. */
    private static Point whereabouts(String plz, Map<String, List<Point>> sure) {
        var region = middle(sure.get(plz.substring(0, 2)));
        for (var digits : List.of(5, 4, 3)) {
            var points = sure.getOrDefault(plz.substring(0, digits), List.of()).stream()
                    .filter(point -> kilometres(region, point) <= REGION_KM).toList();
            if (!points.isEmpty()) {
                return middle(points);
            }
        }
        return region;
    }

    /** The median, because one wrong namesake must not pull the middle away. */
    private static Point middle(List<Point> points) {
        var latitudes = points.stream().map(Point::latitude).sorted().toList();
        var longitudes = points.stream().map(Point::longitude).sorted().toList();
        return points.isEmpty() ? null : new Point(latitudes.get(points.size() / 2), longitudes.get(points.size() / 2));
    }

    private static Set<String> shortForms(String name) {
        var forms = new LinkedHashSet<String>();
        var spelled = spellOut(name).replaceFirst("^(Lutherstadt|Goethestadt|Amt|Kirchspiel|Stadt) (?=\\p{Lu})", "");
        forms.add(key(name));
        forms.add(key(spelled));
        forms.add(key(spelled.replaceAll("\\(.*?\\)", "")));
        forms.add(key(spelled.split("/", 2)[0]));
        forms.add(key(spelled.split(" [-–] ", 2)[0]));
        forms.add(key(spelled.split("[(/]", 2)[0]));
        forms.add(key(spelled.split(" (am|an der|an|im|in der|in|bei|vor der|vor dem|auf dem|ob der|a\\.) ", 2)[0]));
        return forms;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.GERMAN).replaceAll("\\bsankt\\b", "st").replaceAll("[^a-zäöüß]", "");
    }

    private static double kilometres(Point a, Point b) {
        var dy = Math.toRadians(b.latitude() - a.latitude());
        var dx = Math.toRadians(b.longitude() - a.longitude()) * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        return 6371 * Math.hypot(dx, dy);
    }

    private static void writeMunicipalities(Path file, Collection<Municipality> municipalities) throws IOException {
        var lines = new ArrayList<>(List.of("ags\tname\tpopulation\tlatitude\tlongitude\tapproximate"));
        municipalities.forEach(m -> lines.add(String.join("\t", m.ags(), m.name(), m.population() == 0 ? "" : "" + m.population(),
                decimal(m.point().latitude()), decimal(m.point().longitude()), m.precision())));
        Files.write(file, lines);
    }

    private static void writeDistricts(Path file, Collection<District> districts, Collection<Municipality> municipalities) throws IOException {
        var points = municipalities.stream().collect(Collectors.groupingBy(m -> m.ags().substring(0, 5),
                Collectors.mapping(Municipality::point, Collectors.toList())));
        var lines = new ArrayList<>(List.of("ags\tlabel\tpopulation\tarea_km2\tlatitude\tlongitude"));
        districts.forEach(d -> {
            var middle = middle(points.get(d.ags()));
            lines.add(String.join("\t", d.ags(), d.label(), "" + d.population(), d.areaKm2(), decimal(middle.latitude()), decimal(middle.longitude())));
        });
        Files.write(file, lines);
    }

    private static void writePostcodes(Path file, Map<String, Set<String>> postcodes) throws IOException {
        var lines = new ArrayList<>(List.of("plz\tags"));
        postcodes.forEach((plz, ags) -> lines.add(plz + "\t" + String.join(",", ags)));
        Files.write(file, lines);
    }

    private static String decimal(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees);
    }

    private static void report(Collection<Municipality> municipalities, Map<String, Set<String>> postcodes) {
        var reached = postcodes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        System.out.printf("%d municipalities, %d without population, %d with the middle of their district, %d without postcode; %d postcodes%n",
                municipalities.size(), municipalities.stream().filter(m -> m.population() == 0).count(),
                municipalities.stream().filter(m -> !m.precision().isEmpty()).count(),
                municipalities.stream().filter(m -> !reached.contains(m.ags())).count(), postcodes.size());
    }
}
