-- What people made of suggestions; the weights learn from it. A suggestion that is only in the way is hidden.
create table matching.judgement (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    request   uuid not null references intake.request on delete cascade,
    candidate text not null check (candidate ~ '^(offer|company)-[0-9a-f-]{36}$'),
    kind      text not null check (kind in ('ACCEPTED', 'REJECTED')),
    reason    text not null check (length(reason) <= 2000),
    parts     text not null check (length(parts) <= 1000),
    by_name   text not null check (length(by_name) <= 400),
    at        timestamptz not null
);
create index judgement_at on matching.judgement (site_id, at);
call zs.site_table('matching.judgement');

alter table matching.mark drop constraint mark_kind_check;
alter table matching.mark add constraint mark_kind_check check (kind in ('PINNED', 'REJECTED', 'HIDDEN'));
alter table matching.mark drop constraint mark_check;
alter table matching.mark add constraint mark_check check (kind <> 'REJECTED' or reason <> '');
