package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.FollowingRows;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes and the next step go with whoever stands for two records that became one. */
@Component
class FollowingNoteStore extends FollowingRows {
    private final JdbcClient db;

    FollowingNoteStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(counted(
                "note.merge.notes",
                db.sql("select count(*) from desk.phone_note where site_id = ? and organisation = ?"),
                gone));
    }

    @Override
    public void follow(Organisation gone, Organisation kept, Actor by) {
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        db.sql("""
                update desk.phone_note set organisation = ?, organisation_name = ?
                 where site_id = ? and organisation = ?""").params(to, kept.name(), site(), from).update();
        db.sql("""
                update desk.contact_step k set step = left(k.step || ' · ' || g.step, 200), due = least(k.due, g.due)
                  from desk.contact_step g
                 where k.site_id = ? and k.organisation = ? and k.done_at is null
                   and g.site_id = k.site_id and g.organisation = ? and g.done_at is null""").params(site(), to, from).update();
        db.sql("""
                delete from desk.contact_step g
                 where g.site_id = ? and g.organisation = ? and g.done_at is null
                   and exists (select 1 from desk.contact_step k
                                where k.site_id = g.site_id and k.organisation = ? and k.done_at is null)""").params(site(), from, to).update();
        move(db.sql("update desk.contact_step set organisation = ? where site_id = ? and organisation = ?"), from, to);
        db.sql("update desk.circle_member set organisation = ? where site_id = ? and organisation = ?")
                .params(kept.name(), site(), gone.name())
                .update();
    }

    @Override
    public void follow(ContactId gone, ContactId kept) {
        move(
                db.sql("update desk.phone_note set contact = ? where site_id = ? and contact = ?"),
                gone.value(),
                kept.value());
        move(
                db.sql("update desk.contact_step set contact = ? where site_id = ? and contact = ?"),
                gone.value(),
                kept.value());
    }
}
