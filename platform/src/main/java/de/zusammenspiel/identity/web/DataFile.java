package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.privacy.PersonalData;
import de.zusammenspiel.web.Download;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is stored about a person as a file a machine can read (Art. 20 GDPR): data, purpose, retention, origin. */
@Component
class DataFile {
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final DataWords words;
    private final Clock clock;

    DataFile(DataWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Download of(Map<String, List<PersonalData.Holding>> byPlace, Locale locale) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("created", clock.instant().toString());
        byPlace.forEach((place, holdings) -> file.put(place, places(holdings, locale)));
        return new Download("auskunft.json", "application/json", json.writeValueAsBytes(file), false);
    }

    private List<Map<String, Object>> places(List<PersonalData.Holding> holdings, Locale locale) {
        List<Map<String, Object>> places = new ArrayList<>();
        for (PersonalData.Holding holding : holdings) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("what", words.table(locale, holding.table()));
            place.put("table", holding.table());
            place.put("why", words.purpose(locale, holding));
            place.put("purposes", holding.purposes());
            place.put("howLong", words.phrase(locale, holding.retention()));
            place.put("data", holding.rows());
            places.add(place);
        }
        return places;
    }
}
