package de.zusammenspiel.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.web.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever asks what is stored about her reads words, not the names of tables and columns. */
class DataWordsTest {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Texts texts = new Texts();
    private final TreeSet<String> missing = new TreeSet<>();

    @Test
    void everything_a_person_may_be_shown_has_words() throws IOException {
        for (CSVRecord column : register("personal-data")) {
            if (!column.get("person").equals("none")) {
                wants("table." + column.get("table"));
                wants("column." + column.get("column"));
                wants("purpose." + column.get("person"));
                wants("words." + DataWords.slug(column.get("retention")));
                Stream.of(column.get("on_erasure"))
                        .filter(act -> act.startsWith("keep:"))
                        .forEach(act -> wants("words." + DataWords.slug(act.substring("keep:".length()))));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_time_limit_has_words() throws IOException {
        for (CSVRecord rule : register("retention")) {
            wants("table." + rule.get("table"));
            wants("period." + rule.get("period"));
            if (!rule.get("after").startsWith("(")) {
                wants("column." + rule.get("after"));
            }
        }
        assertThat(missing).isEmpty();
    }

    private void wants(String words) {
        if (!texts.has("identity.data." + words)) {
            missing.add(words);
        }
    }

    private static List<CSVRecord> register(String folder) throws IOException {
        List<CSVRecord> rows = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/" + folder + "/*.csv")) {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                    CSVParser parser = FORMAT.parse(reader)) {
                rows.addAll(parser.getRecords());
            }
        }
        return rows;
    }
}
