package de.zusammenspiel.agreement;

import de.zusammenspiel.file.FileId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoryStore {
    private final JdbcClient db;
    private final Ids ids;

    StoryStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    /** @return false if a draft is there already */
    boolean insert(StoryDraft draft, String by, Instant at) {
        return db.sql("""
                insert into agreement.story_draft (id, site_id, agreement, slug, title, text, quote, quote_by, photo, photo_alt, photo_consent, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (site_id, agreement) do nothing""")
                        .params(
                                ids.next(),
                                site(),
                                draft.agreement().value(),
                                draft.slug(),
                                draft.title(),
                                draft.text(),
                                draft.words().quote(),
                                draft.words().quoteBy(),
                                value(draft.photo()),
                                draft.words().photoAlt(),
                                draft.words().photoConsent(),
                                by,
                                Cells.stamp(at))
                        .update()
                == 1;
    }

    boolean update(
            AgreementId agreement, int version, StoryWords words, @Nullable FileId photo, String by, Instant at) {
        return db.sql("""
                update agreement.story_draft
                   set title = ?, text = ?, quote = ?, quote_by = ?, photo = ?, photo_alt = ?, photo_consent = ?,
                       by_name = ?, at = ?, version = version + 1
                 where site_id = ? and agreement = ? and version = ?""")
                        .params(
                                words.title(),
                                words.text(),
                                words.quote(),
                                words.quoteBy(),
                                value(photo),
                                words.photoAlt(),
                                words.photoConsent(),
                                by,
                                Cells.stamp(at),
                                site(),
                                agreement.value(),
                                version)
                        .update()
                == 1;
    }

    Optional<StoryDraft> of(AgreementId agreement) {
        return db.sql("""
                select slug, title, text, quote, quote_by, photo, photo_alt, photo_consent, public, version
                  from agreement.story_draft
                 where site_id = ? and agreement = ?""")
                .params(site(), agreement.value())
                .query((row, number) -> new StoryDraft(
                        agreement,
                        row.getString("slug"),
                        new StoryWords(
                                row.getString("title"),
                                row.getString("text"),
                                row.getString("quote"),
                                row.getString("quote_by"),
                                row.getString("photo_alt"),
                                row.getString("photo_consent")),
                        photo(row),
                        row.getBoolean("public"),
                        row.getInt("version")))
                .optional();
    }

    /** Copies the draft to where the public reads; published once more, the copy is renewed. */
    UUID publish(StoryDraft draft, Agreement agreement, String again, String place, Instant at) {
        db.sql("update agreement.story_draft set public = true where site_id = ? and agreement = ?")
                .params(site(), draft.agreement().value())
                .update();
        return db.sql("""
                insert into agreement.story (id, site_id, slug, title, text, quote, quote_by, photo, photo_alt, again, giver, receiver, place,
                        published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, slug) do update
                   set title = excluded.title, text = excluded.text, quote = excluded.quote,
                       quote_by = excluded.quote_by, photo = excluded.photo, photo_alt = excluded.photo_alt,
                       again = excluded.again, giver = excluded.giver,
                       receiver = excluded.receiver, place = excluded.place
                returning id""")
                .params(
                        ids.next(),
                        site(),
                        draft.slug(),
                        draft.title(),
                        draft.text(),
                        draft.words().quote(),
                        draft.words().quoteBy(),
                        value(draft.photo()),
                        draft.photo() == null ? "" : draft.words().photoAlt(),
                        again,
                        agreement.companyName(),
                        agreement.nonProfitName(),
                        place,
                        Cells.stamp(at))
                .query(UUID.class)
                .single();
    }

    /** @return false if nothing was public */
    boolean unpublish(AgreementId agreement) {
        db.sql("""
                delete from agreement.story where site_id = ?
                   and slug = (select slug from agreement.story_draft where site_id = ? and agreement = ?)""").params(site(), site(), agreement.value()).update();
        return db.sql("update agreement.story_draft set public = false where site_id = ? and agreement = ? and public")
                        .params(site(), agreement.value())
                        .update()
                == 1;
    }

    /** A photo that was taken away is shown nowhere any more. */
    void forgetPhoto(FileId photo) {
        db.sql("update agreement.story set photo = null, photo_alt = '' where site_id = ? and photo = ?")
                .params(site(), photo.value())
                .update();
    }

    List<PublicStory> latest(int limit) {
        return db.sql("""
                select slug, title, text, quote, quote_by, photo, photo_alt, again, giver, receiver, place, published_at
                  from agreement.story
                 where site_id = ? order by published_at desc, id desc limit ?""").params(site(), limit).query(StoryStore::story).list();
    }

    Optional<PublicStory> bySlug(String slug) {
        return db.sql("""
                select slug, title, text, quote, quote_by, photo, photo_alt, again, giver, receiver, place, published_at
                  from agreement.story
                 where site_id = ? and slug = ?""").params(site(), slug).query(StoryStore::story).optional();
    }

    private static PublicStory story(ResultSet row, int number) throws SQLException {
        return new PublicStory(
                row.getString("slug"),
                row.getString("title"),
                row.getString("text"),
                row.getString("quote"),
                row.getString("quote_by"),
                photo(row),
                row.getString("photo_alt"),
                row.getString("again"),
                row.getString("giver"),
                row.getString("receiver"),
                row.getString("place"),
                row.getTimestamp("published_at").toInstant());
    }

    private static @Nullable UUID value(@Nullable FileId photo) {
        return photo == null ? null : photo.value();
    }

    private static @Nullable FileId photo(ResultSet row) throws SQLException {
        return Cells.id(row, "photo", FileId::new);
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
