create schema desk;
grant usage on schema desk to ${app};

-- A list on its way in. The file is kept only until it is taken over or dropped.
create table desk.import (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    target     text not null check (target in ('ORGANISATIONS', 'NEEDS', 'OFFERS')),
    file_name  text not null check (length(file_name) between 1 and 200),
    content    bytea,
    settings   jsonb not null,
    state      text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'UNDONE', 'DROPPED')),
    created_at timestamptz not null,
    settled_at timestamptz,
    made       int not null default 0,
    known      int not null default 0,
    left_out   int not null default 0,
    version    int not null default 1,
    check ((state = 'OPEN') = (content is not null))
);
create index import_site on desk.import (site_id, created_at);
call zs.site_table('desk.import');

-- What an import made, so that it can be undone as a whole.
create table desk.import_item (
    site_id  uuid not null references site.site,
    import   uuid not null references desk.import on delete cascade,
    kind     text not null check (kind in ('ORGANISATION', 'CONTACT', 'REQUEST', 'OFFER')),
    subject  uuid not null,
    -- How often an organisation had been changed when the import was through with it.
    changes  bigint,
    primary key (site_id, import, kind, subject),
    check ((kind = 'ORGANISATION') = (changes is not null))
);
call zs.site_table('desk.import_item');
