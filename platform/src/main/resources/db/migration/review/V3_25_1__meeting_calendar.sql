-- A meeting in other people's calendars: each change counts up, a cancelled one stays to be seen.
alter table review.meeting
    add calendar_sequence int not null default 0 check (calendar_sequence >= 0),
    add cancelled_at      timestamptz,
    add cancel_reason     text not null default '' check (length(cancel_reason) <= 400),
    add constraint meeting_held_or_not check (closed_at is null or cancelled_at is null);

-- Who takes a request off an agenda does not want it back there by itself.
create table review.taken_off (
    site_id uuid not null references site.site,
    meeting uuid not null references review.meeting,
    request uuid not null references intake.request on delete cascade,
    primary key (site_id, meeting, request)
);
call zs.site_table('review.taken_off');
