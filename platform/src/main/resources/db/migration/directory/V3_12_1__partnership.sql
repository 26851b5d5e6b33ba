-- Cooperation that is more than one match, on its way from a first contact to a signature.
create table directory.partnership (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation uuid not null references directory.organisation,
    aim          text not null check (length(aim) between 1 and 300),
    stage        text not null check (stage in ('FIRST_CONTACT', 'TALKS', 'JOINT_PLAN', 'DRAFT', 'SIGNED', 'ENDED')),
    stage_since  timestamptz not null,
    moved_at     timestamptz not null,
    next_step    text not null default '' check (length(next_step) <= 200),
    next_on      date,
    signed_on    date,
    created_at   timestamptz not null,
    version      int not null default 1,
    -- As long as it lives somebody does something about it by a day; that it ends is a fact with a reason in its history.
    check ((stage = 'ENDED') = (next_on is null)),
    check ((next_step = '') = (next_on is null)),
    check (stage <> 'SIGNED' or signed_on is not null)
);
create index partnership_next on directory.partnership (site_id, next_on) where next_on is not null;
create index partnership_organisation on directory.partnership (site_id, organisation);
call zs.site_table('directory.partnership');

-- What happened on the way: insert only.
create table directory.partnership_step (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    partnership uuid not null references directory.partnership on delete cascade,
    at          timestamptz not null,
    by_account  uuid,
    by_name     text not null check (length(by_name) between 1 and 400),
    stage       text not null,
    note        text not null default '' check (length(note) <= 2000),
    next_step   text not null default '' check (length(next_step) <= 200),
    next_on     date
);
create index partnership_step_of on directory.partnership_step (site_id, partnership, at);
call zs.site_table('directory.partnership_step');
