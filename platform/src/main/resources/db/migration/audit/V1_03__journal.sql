create schema audit;
grant usage on schema audit to ${app};

-- Insert only; a sealer adds chain rows later (ADR 6). Details can be erased, which the digest survives.
create table audit.journal (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    at           timestamptz not null,
    actor_kind   text not null check (actor_kind in ('ACCOUNT', 'GUEST', 'SYSTEM')),
    actor_account uuid,
    actor_name   text not null,
    on_behalf_of text,
    subject_type text not null,
    subject      uuid not null,
    act          text not null,
    details      jsonb not null default '{}',
    salt         bytea not null,
    digest       bytea not null
);
create index journal_subject on audit.journal (site_id, subject, at);
call zs.site_table('audit.journal');
revoke delete on audit.journal from ${app};
