package de.zusammenspiel.desk.imports;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings of an import as they lie in the database. */
final class SettingsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private SettingsJson() {}

    static String write(ImportSettings settings) {
        Map<String, Integer> mapping = new LinkedHashMap<>();
        settings.mapping().positions().forEach((field, at) -> mapping.put(field.name(), at));
        Map<String, String> kinds = new LinkedHashMap<>();
        settings.kinds().forEach((word, kind) -> kinds.put(word, kind.name()));
        Map<String, String> same = new LinkedHashMap<>();
        settings.same().forEach((row, id) -> same.put(String.valueOf(row), id.toString()));
        return JSON.writeValueAsString(Map.of(
                "asOf", settings.asOf().toString(),
                "shiftWeeks", settings.shiftWeeks(),
                "sector", settings.sector().name(),
                "mapping", mapping,
                "kinds", kinds,
                "same", same,
                "skipBadRows", settings.skipBadRows()));
    }

    static ImportSettings read(String json) {
        JsonNode node = JSON.readTree(json);
        Map<Field, Integer> mapping = new EnumMap<>(Field.class);
        node.get("mapping")
                .properties()
                .forEach(entry -> mapping.put(
                        Field.valueOf(entry.getKey()), entry.getValue().asInt()));
        Map<String, ResourceKind> kinds = new HashMap<>();
        node.get("kinds")
                .properties()
                .forEach(entry -> kinds.put(
                        entry.getKey(), ResourceKind.valueOf(entry.getValue().asString())));
        Map<Integer, OrganisationId> same = new HashMap<>();
        node.get("same")
                .properties()
                .forEach(entry -> same.put(
                        Integer.valueOf(entry.getKey()),
                        new OrganisationId(UUID.fromString(entry.getValue().asString()))));
        return new ImportSettings(
                LocalDate.parse(node.get("asOf").asString()),
                node.get("shiftWeeks").asInt(),
                Sector.valueOf(node.get("sector").asString()),
                new FieldMapping(mapping),
                kinds,
                same,
                node.get("skipBadRows").asBoolean());
    }
}
