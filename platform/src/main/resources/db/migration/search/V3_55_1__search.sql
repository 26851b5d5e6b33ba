create schema search;
grant usage on schema search to ${app};

-- What changed last and in which transaction, one line a thing, for the nodes that keep the words one searches by (ADR 7).
create table search.change (
    site_id uuid not null references site.site,
    kind    text not null
        check (kind in ('ORGANISATION', 'CONTACT', 'REQUEST', 'OFFER', 'ASK', 'AGREEMENT', 'NOTE', 'MEETING', 'PARTNERSHIP')),
    subject uuid not null,
    xid     xid8 not null,
    primary key (site_id, kind, subject)
);
create index change_followed on search.change (site_id, xid);
call zs.site_table('search.change');

create function search.note_change(site uuid, what text, which uuid) returns void language sql as $$
    insert into search.change as known (site_id, kind, subject, xid) values (site, what, which, pg_current_xact_id())
    on conflict (site_id, kind, subject) do update set xid = excluded.xid where known.xid <> excluded.xid
$$;

create function search.row_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform search.note_change(old.site_id, tg_argv[0], old.id);
    else
        perform search.note_change(new.site_id, tg_argv[0], new.id);
    end if;
    return null;
end $$;

-- A contact is found by the name of its organisation, too.
create function search.organisation_renamed() returns trigger language plpgsql as $$
begin
    perform search.note_change(c.site_id, 'CONTACT', c.id)
       from directory.contact c where c.site_id = new.site_id and c.organisation = new.id;
    return null;
end $$;

-- An agreement is found by its two sides.
create function search.party_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform search.note_change(old.site_id, 'AGREEMENT', old.agreement);
    else
        perform search.note_change(new.site_id, 'AGREEMENT', new.agreement);
    end if;
    return null;
end $$;

create trigger found after insert or update or delete on directory.organisation
    for each row execute function search.row_changed('ORGANISATION');
create trigger found_contacts after update of name on directory.organisation
    for each row when (old.name is distinct from new.name) execute function search.organisation_renamed();
create trigger found after insert or update or delete on directory.contact
    for each row execute function search.row_changed('CONTACT');
create trigger found after insert or update or delete on intake.request
    for each row execute function search.row_changed('REQUEST');
create trigger found after insert or update or delete on intake.offer
    for each row execute function search.row_changed('OFFER');
create trigger found after insert or update or delete on outreach.challenge
    for each row execute function search.row_changed('ASK');
create trigger found after insert or update or delete on agreement.agreement
    for each row execute function search.row_changed('AGREEMENT');
create trigger found after insert or update or delete on agreement.party
    for each row execute function search.party_changed();
create trigger found after insert or update or delete on desk.phone_note
    for each row execute function search.row_changed('NOTE');
create trigger found after insert or update or delete on review.meeting
    for each row execute function search.row_changed('MEETING');

insert into search.change select site_id, 'ORGANISATION', id, pg_current_xact_id() from directory.organisation;
insert into search.change select site_id, 'CONTACT', id, pg_current_xact_id() from directory.contact;
insert into search.change select site_id, 'REQUEST', id, pg_current_xact_id() from intake.request;
insert into search.change select site_id, 'OFFER', id, pg_current_xact_id() from intake.offer;
insert into search.change select site_id, 'ASK', id, pg_current_xact_id() from outreach.challenge;
insert into search.change select site_id, 'AGREEMENT', id, pg_current_xact_id() from agreement.agreement;
insert into search.change select site_id, 'NOTE', id, pg_current_xact_id() from desk.phone_note;
insert into search.change select site_id, 'MEETING', id, pg_current_xact_id() from review.meeting;
