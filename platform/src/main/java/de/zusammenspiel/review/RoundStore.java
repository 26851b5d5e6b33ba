package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoundStore {
    /** The round without its items and voters. */
    private record Head(
            RoundId id,
            Instant openedAt,
            String openedBy,
            LocalDate until,
            boolean silenceIsYes,
            @Nullable Instant closedAt) {}

    private final JdbcClient db;

    RoundStore(JdbcClient db) {
        this.db = db;
    }

    void insert(RoundId id, String openedBy, LocalDate until, boolean silenceIsYes, Instant now) {
        db.sql("""
                insert into review.round (id, site_id, opened_at, opened_by, until, silence_is_yes)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id.value(), CurrentSite.require().value(), Timestamp.from(now), openedBy, until, silenceIsYes)
                .update();
    }

    /** @return false when the request is being asked about in another round */
    boolean addItem(UUID id, RoundId round, SupportRequestId request) {
        return db.sql("""
                insert into review.round_item (id, site_id, round, request) values (?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id, CurrentSite.require().value(), round.value(), request.value())
                        .update()
                == 1;
    }

    void addVoter(UUID id, RoundId round, UUID account, String name, String email) {
        db.sql("""
                insert into review.round_voter (id, site_id, round, account, name, email) values (?, ?, ?, ?, ?, ?)""")
                .params(id, CurrentSite.require().value(), round.value(), account, name, email)
                .update();
    }

    /** Locks the round until the transaction ends, so that the last answer and the end of the round do not miss each other. */
    boolean lock(RoundId id) {
        return db.sql("select id from review.round where site_id = ? and id = ? for update")
                .params(CurrentSite.require().value(), id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Optional<Round> find(RoundId id) {
        return db.sql("""
                select id, opened_at, opened_by, until, silence_is_yes, closed_at from review.round
                 where site_id = ? and id = ?""")
                .params(CurrentSite.require().value(), id.value())
                .query(RoundStore::head)
                .optional()
                .map(this::whole);
    }

    List<Round> open() {
        return db.sql("""
                select id, opened_at, opened_by, until, silence_is_yes, closed_at from review.round
                 where site_id = ? and closed_at is null order by until, id""").params(CurrentSite.require().value()).query(RoundStore::head).list().stream()
                .map(this::whole)
                .toList();
    }

    Optional<RoundId> openRoundOf(SupportRequestId request) {
        return db.sql("select round from review.round_item where site_id = ? and request = ? and outcome is null")
                .params(CurrentSite.require().value(), request.value())
                .query((row, number) -> new RoundId(row.getObject("round", UUID.class)))
                .optional();
    }

    List<SupportRequestId> inOpenRounds() {
        return db.sql("select request from review.round_item where site_id = ? and outcome is null")
                .params(CurrentSite.require().value())
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list();
    }

    Optional<RoundId> roundOf(UUID voter) {
        return db.sql("select round from review.round_voter where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), voter)
                .query((row, number) -> new RoundId(row.getObject("round", UUID.class)))
                .optional();
    }

    String emailOf(UUID voter) {
        return db.sql("select email from review.round_voter where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), voter)
                .query(String.class)
                .single();
    }

    void vote(UUID voter, SupportRequestId request, RoundAnswer answer, String comment, Instant now) {
        db.sql("""
                insert into review.round_vote (site_id, voter, request, answer, comment, at) values (?, ?, ?, ?, ?, ?)
                on conflict (site_id, voter, request) do update
                   set answer = excluded.answer, comment = excluded.comment, at = excluded.at""")
                .params(
                        CurrentSite.require().value(),
                        voter,
                        request.value(),
                        answer.name(),
                        comment,
                        Timestamp.from(now))
                .update();
    }

    void answered(UUID voter, Instant now) {
        db.sql("update review.round_voter set answered_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(now), CurrentSite.require().value(), voter)
                .update();
    }

    void reminded(UUID voter, Instant now) {
        db.sql("update review.round_voter set reminded_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(now), CurrentSite.require().value(), voter)
                .update();
    }

    void closeItem(RoundId round, SupportRequestId request, RoundOutcome outcome) {
        db.sql("update review.round_item set outcome = ? where site_id = ? and round = ? and request = ?")
                .params(outcome.name(), CurrentSite.require().value(), round.value(), request.value())
                .update();
    }

    void close(RoundId id, Instant now) {
        db.sql("update review.round set closed_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(now), CurrentSite.require().value(), id.value())
                .update();
    }

    private Round whole(Head head) {
        Map<UUID, List<RoundVote>> votes = votes(head.id());
        List<RoundItem> items = db.sql("""
                select request, outcome from review.round_item where site_id = ? and round = ? order by id""")
                .params(CurrentSite.require().value(), head.id().value())
                .query((row, number) -> {
                    UUID request = row.getObject("request", UUID.class);
                    return new RoundItem(
                            new SupportRequestId(request),
                            Cells.one(row, "outcome", RoundOutcome.class),
                            votes.getOrDefault(request, List.of()));
                })
                .list();
        List<RoundVoter> voters = db.sql("""
                select id, account, name, answered_at, reminded_at from review.round_voter
                 where site_id = ? and round = ? order by name, id""")
                .params(CurrentSite.require().value(), head.id().value())
                .query((row, number) -> new RoundVoter(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        Cells.instant(row, "answered_at"),
                        Cells.instant(row, "reminded_at")))
                .list();
        return new Round(
                head.id(),
                head.openedAt(),
                head.openedBy(),
                head.until(),
                head.silenceIsYes(),
                head.closedAt(),
                items,
                voters);
    }

    private Map<UUID, List<RoundVote>> votes(RoundId round) {
        Map<UUID, List<RoundVote>> votes = new HashMap<>();
        db.sql("""
                select v.request, v.voter, p.name, v.answer, v.comment from review.round_vote v
                  join review.round_voter p on p.id = v.voter
                 where v.site_id = ? and p.round = ? order by v.at, p.name""")
                .params(CurrentSite.require().value(), round.value())
                .query((row, number) -> Map.entry(
                        row.getObject("request", UUID.class),
                        new RoundVote(
                                row.getObject("voter", UUID.class),
                                row.getString("name"),
                                RoundAnswer.valueOf(row.getString("answer")),
                                row.getString("comment"))))
                .list()
                .forEach(vote -> votes.computeIfAbsent(vote.getKey(), request -> new ArrayList<>())
                        .add(vote.getValue()));
        return votes;
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new RoundId(row.getObject("id", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"),
                row.getObject("until", LocalDate.class),
                row.getBoolean("silence_is_yes"),
                Cells.instant(row, "closed_at"));
    }
}
