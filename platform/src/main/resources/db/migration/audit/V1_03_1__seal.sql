-- A sealer chains committed entries (ADR 6). What an entry says can be erased, which its digest survives; nothing else
-- about it can be changed, and nothing can be taken out.
alter table audit.journal add column seal bigint;
alter table audit.journal add column erased_at timestamptz;
create index journal_unsealed on audit.journal (site_id, id) where seal is null;
create index journal_actor on audit.journal (site_id, actor_name);

revoke update on audit.journal from ${app};
grant update (seal, details, actor_name, on_behalf_of) on audit.journal to ${app};

create function audit.guard_entry() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.seal is not null and new.seal is distinct from old.seal then
        raise exception 'a sealed journal entry stays sealed' using errcode = 'integrity_constraint_violation';
    end if;
    if new.details is distinct from old.details and new.details <> '{}'::jsonb then
        raise exception 'the details of a journal entry can only be erased' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.details, new.actor_name, new.on_behalf_of) is distinct from (old.details, old.actor_name, old.on_behalf_of) then
        new.erased_at := coalesce(old.erased_at, clock_timestamp());
    end if;
    return new;
end $$;
create trigger guard before update on audit.journal for each row execute function audit.guard_entry();

-- One link of the chain: these entries, in this order, after the link before.
create table audit.seal (
    site_id uuid not null references site.site,
    seq     bigint not null check (seq > 0),
    at      timestamptz not null,
    entries uuid[] not null check (cardinality(entries) > 0),
    digest  bytea not null,
    prev    bytea,
    hash    bytea not null,
    primary key (site_id, seq),
    check ((seq = 1) = (prev is null))
);
call zs.site_table('audit.seal');
revoke update, delete on audit.seal from ${app};
