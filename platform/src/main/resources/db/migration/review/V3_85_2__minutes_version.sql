-- Minutes stay as they were sent. Whatever changes afterwards makes a further version, which says that it replaces the last.
create table review.minutes_version (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    meeting   uuid not null references review.meeting,
    number    int not null check (number > 0),
    file_name text not null check (length(file_name) between 1 and 200),
    pdf       bytea not null,
    sha256    text not null check (length(sha256) = 64),
    -- digest of what stands in it, without the line about versions: tells whether something has changed since
    content   text not null check (length(content) = 64),
    sent_at   timestamptz not null,
    sent_by   text not null check (length(sent_by) <= 300),
    unique (site_id, meeting, number)
);
call zs.site_table('review.minutes_version');
