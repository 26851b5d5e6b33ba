package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.privacy.PersonalData;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Paper paper;
    private final Texts texts;
    private final Clock clock;

    DataFile(DataWords words, Paper paper, Texts texts, Clock clock) {
        this.paper = paper;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    Download of(Map<String, List<PersonalData.Holding>> byPlace, Locale locale) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("created", clock.instant().toString());
        byPlace.forEach((place, holdings) -> file.put(place, places(holdings, locale)));
        return new Download("auskunft.json", "application/json", json.writeValueAsBytes(file), false);
    }

    /** The same in words, to read and to send by post. */
    Download onPaper(String who, Map<String, List<PersonalData.Holding>> byPlace, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        String title = texts.text(locale, "identity.paper.title", who);
        DataPaper page = new DataPaper(
                locale.getLanguage(),
                title,
                texts.text(locale, "identity.paper.sender", String.join(", ", byPlace.keySet())),
                title,
                texts.text(locale, "identity.paper.page"),
                texts.text(locale, "identity.paper.lead", today),
                texts.text(locale, "identity.paper.rights"),
                byPlace.entrySet().stream()
                        .map(place -> new DataPaper.Place(place.getKey(), words.holdings(locale, place.getValue())))
                        .toList(),
                texts.text(locale, "identity.person.nothing"));
        return new Download("auskunft.pdf", "application/pdf", paper.pdf("identity/data-paper", page), false);
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
