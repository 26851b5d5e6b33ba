-- A coordinator hands over to another: from that day's end the old sign-in opens nothing any more.
create table desk.handover (
    id             uuid primary key,
    site_id        uuid not null references site.site,
    leaver         uuid not null,
    leaver_name    text not null check (length(leaver_name) between 1 and 200),
    successor      uuid not null,
    successor_name text not null check (length(successor_name) between 1 and 200),
    on_day         date not null,
    words          text not null default '' check (length(words) <= 4000),
    planned_at     timestamptz not null,
    introduced_at  timestamptz,
    called_off_at  timestamptz,
    done_at        timestamptz,
    check (leaver <> successor),
    check (called_off_at is null or done_at is null)
);
create unique index handover_open on desk.handover (site_id, leaver) where done_at is null and called_off_at is null;
call zs.site_table('desk.handover');

-- What the successor has ticked off in the first week.
create table desk.handover_tick (
    site_id  uuid not null references site.site,
    handover uuid not null references desk.handover on delete cascade,
    item     text not null check (length(item) between 1 and 100),
    at       timestamptz not null,
    by_name  text not null check (length(by_name) between 1 and 400),
    primary key (site_id, handover, item)
);
call zs.site_table('desk.handover_tick');

-- The year of a site: what comes round, and when money and reports are due.
create table desk.year_date (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    kind       text not null check (kind in ('DATE', 'MONEY', 'REPORT')),
    what       text not null check (length(what) between 1 and 200),
    day        date not null,
    yearly     boolean not null,
    note       text not null default '' check (length(note) <= 600),
    created_at timestamptz not null
);
create index year_date_day on desk.year_date (site_id, day);
call zs.site_table('desk.year_date');
