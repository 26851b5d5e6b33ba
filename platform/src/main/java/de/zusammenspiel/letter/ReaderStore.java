package de.zusammenspiel.letter;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the site writes, and to whom it writes differently. */
@Component
class ReaderStore {
    private final JdbcClient db;

    ReaderStore(JdbcClient db) {
        this.db = db;
    }

    GenderStyle style() {
        return db.sql("select gender_style from letter.house_style where site_id = ?")
                .params(CurrentSite.require().value())
                .query((row, at) -> GenderStyle.valueOf(row.getString("gender_style")))
                .optional()
                .orElse(GenderStyle.NEUTRAL);
    }

    void put(GenderStyle style) {
        db.sql("""
                insert into letter.house_style (site_id, gender_style) values (?, ?)
                on conflict (site_id) do update set gender_style = excluded.gender_style""").params(CurrentSite.require().value(), style.name()).update();
    }

    Optional<Wording> wording(String email) {
        return db.sql("select wording from letter.reader where site_id = ? and email = ?")
                .params(CurrentSite.require().value(), address(email))
                .query((row, at) -> Wording.valueOf(row.getString("wording")))
                .optional();
    }

    List<Reader> readers() {
        return db.sql("select email, wording from letter.reader where site_id = ? order by email")
                .params(CurrentSite.require().value())
                .query((row, at) -> new Reader(row.getString("email"), Wording.valueOf(row.getString("wording"))))
                .list();
    }

    void put(String email, Wording wording, Instant at) {
        db.sql("""
                insert into letter.reader (site_id, email, wording, at) values (?, ?, ?, ?)
                on conflict (site_id, email) do update set wording = excluded.wording, at = excluded.at""")
                .params(CurrentSite.require().value(), address(email), wording.name(), Timestamp.from(at))
                .update();
    }

    void remove(String email) {
        db.sql("delete from letter.reader where site_id = ? and email = ?")
                .params(CurrentSite.require().value(), address(email))
                .update();
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
