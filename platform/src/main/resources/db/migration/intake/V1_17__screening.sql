create table intake.criterion_setting (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    criterion text not null check (criterion ~ '^K([1-9]|1[0-8])$'),
    active    boolean not null,
    wording   text not null default '' check (length(wording) <= 400),
    version   int not null default 1,
    unique (site_id, criterion)
);
call zs.site_table('intake.criterion_setting');

create table intake.criteria_answer (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    request     uuid not null references intake.request on delete cascade,
    criterion   text not null check (criterion ~ '^K([1-9]|1[0-8])$'),
    verdict     text not null check (verdict in ('YES', 'NO', 'UNCLEAR')),
    reason      text not null check (length(reason) <= 2000),
    answered_by text not null,
    answered_at timestamptz not null,
    unique (site_id, request, criterion),
    check (verdict = 'YES' or reason <> '')
);
call zs.site_table('intake.criteria_answer');

create table intake.clarification (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    request     uuid not null references intake.request on delete cascade,
    question    text not null check (length(question) between 1 and 4000),
    asked_by    text not null,
    asked_at    timestamptz not null,
    due         date not null,
    answer      text check (length(answer) between 1 and 8000),
    answered_by text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index clarification_request on intake.clarification (site_id, request, asked_at);
call zs.site_table('intake.clarification');

-- "Dafür sind andere da"
create table intake.referral_address (
    id       uuid primary key,
    site_id  uuid not null references site.site,
    name     text not null check (length(name) between 1 and 200),
    good_for text not null check (length(good_for) <= 400),
    contact  text not null check (length(contact) <= 1000),
    criteria text[] not null default '{}',
    active   boolean not null default true,
    version  int not null default 1,
    unique (site_id, name)
);
call zs.site_table('intake.referral_address');

-- A request form to be continued later; it holds exactly what was typed and goes away by itself.
create table intake.draft (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    email      text not null check (length(email) <= 320),
    typed      jsonb not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    version    int not null default 1
);
create index draft_expiry on intake.draft (site_id, expires_at);
call zs.site_table('intake.draft');
