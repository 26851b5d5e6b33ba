-- What changed last and in which transaction, one line a thing, for the nodes that follow (ADR 7). Triggers write it:
-- no path of a change can forget it, and a thing that has gone leaves its line.
create table matching.change (
    site_id uuid not null references site.site,
    kind    text not null check (kind in ('REQUEST', 'OFFER', 'ORGANISATION')),
    subject uuid not null,
    xid     xid8 not null,
    primary key (site_id, kind, subject)
);
create index change_followed on matching.change (site_id, xid);
call zs.site_table('matching.change');

create function matching.note_change(site uuid, what text, which uuid) returns void language plpgsql as $$
begin
    insert into matching.change as known (site_id, kind, subject, xid) values (site, what, which, pg_current_xact_id())
    on conflict (site_id, kind, subject) do update set xid = excluded.xid where known.xid <> excluded.xid;
    -- Sent when the transaction commits, and only once for each site.
    perform pg_notify('matching_change', site::text);
end $$;

create function matching.row_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform matching.note_change(old.site_id, tg_argv[0], old.id);
    else
        perform matching.note_change(new.site_id, tg_argv[0], new.id);
    end if;
    return null;
end $$;

-- What a company gave once it may give again: the company is read anew.
create function matching.promise_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform matching.note_change(old.site_id, 'ORGANISATION', old.organisation);
    else
        perform matching.note_change(new.site_id, 'ORGANISATION', new.organisation);
    end if;
    return null;
end $$;

create trigger changed after insert or update or delete on intake.request
    for each row execute function matching.row_changed('REQUEST');
create trigger changed after insert or update or delete on intake.offer
    for each row execute function matching.row_changed('OFFER');
create trigger changed after insert or update or delete on directory.organisation
    for each row execute function matching.row_changed('ORGANISATION');
create trigger changed after insert or update or delete on matching.kept_promise
    for each row execute function matching.promise_changed();

insert into matching.change select site_id, 'REQUEST', id, pg_current_xact_id() from intake.request;
insert into matching.change select site_id, 'OFFER', id, pg_current_xact_id() from intake.offer;
insert into matching.change select site_id, 'ORGANISATION', id, pg_current_xact_id() from directory.organisation;
