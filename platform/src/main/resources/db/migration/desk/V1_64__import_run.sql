-- A large list is taken over while nobody waits at a page.
alter table desk.import drop constraint import_state_check;
alter table desk.import add constraint import_state_check
    check (state in ('OPEN', 'RUNNING', 'DONE', 'UNDONE', 'DROPPED'));
alter table desk.import drop constraint import_check;
alter table desk.import add constraint import_content_check
    check ((state in ('OPEN', 'RUNNING')) = (content is not null));

-- How far it is. Written apart from the import itself, which is one transaction.
create table desk.import_run (
    import      uuid primary key references desk.import on delete cascade,
    site_id     uuid not null references site.site,
    rows        int not null check (rows > 0),
    done        int not null default 0,
    at          timestamptz not null,
    cancel      boolean not null default false,
    failed      boolean not null default false
);
create index import_run_site on desk.import_run (site_id, at);
call zs.site_table('desk.import_run');
