package de.zusammenspiel.matching;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JudgementStore {
    private static final Pattern PART = Pattern.compile("([A-Z]+)=([0-9.]+)");

    private final JdbcClient db;

    JudgementStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, Judgement judgement) {
        db.sql("""
                insert into matching.judgement (id, site_id, request, candidate, kind, reason, parts, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        CurrentSite.require().value(),
                        judgement.request().value(),
                        judgement.candidate(),
                        judgement.kind().name(),
                        judgement.reason(),
                        inWords(judgement.parts()),
                        judgement.by(),
                        Timestamp.from(judgement.at()))
                .update();
    }

    /** Oldest first. */
    List<Judgement> all() {
        return db.sql("""
                select request, candidate, kind, reason, parts, by_name, at from matching.judgement
                 where site_id = ? order by at, id""")
                .params(CurrentSite.require().value())
                .query((row, number) -> new Judgement(
                        new SupportRequestId(row.getObject("request", UUID.class)),
                        row.getString("candidate"),
                        Judgement.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        parts(row.getString("parts")),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static String inWords(Map<Reason.Part, Double> parts) {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> String.format(Locale.ROOT, "%s=%.3f", part.getKey().name(), part.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static Map<Reason.Part, Double> parts(String words) {
        Map<Reason.Part, Double> parts = new EnumMap<>(Reason.Part.class);
        Matcher part = PART.matcher(words);
        while (part.find()) {
            parts.put(Reason.Part.valueOf(part.group(1)), Double.valueOf(part.group(2)));
        }
        return parts;
    }
}
