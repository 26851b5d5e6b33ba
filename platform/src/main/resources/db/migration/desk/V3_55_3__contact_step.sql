-- What comes next with an organisation, one step at a time, by a day.
create table desk.contact_step (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation uuid not null references directory.organisation on delete cascade,
    contact      uuid references directory.contact on delete set null,
    step         text not null check (length(step) between 1 and 200),
    due          date not null,
    set_at       timestamptz not null,
    by_account   uuid,
    by_name      text not null check (length(by_name) between 1 and 400),
    done_at      timestamptz
);
create unique index contact_step_open on desk.contact_step (site_id, organisation) where done_at is null;
create index contact_step_of on desk.contact_step (site_id, organisation, set_at);
create index contact_step_due on desk.contact_step (site_id, due) where done_at is null;
call zs.site_table('desk.contact_step');

-- A note may become an offer, too.
alter table desk.phone_note
    add column offer        uuid references intake.offer on delete set null,
    add column offer_number text;
alter table desk.phone_note drop constraint phone_note_became_check;
alter table desk.phone_note
    add constraint phone_note_became_check check (became in ('REQUEST', 'CASE_NOTE', 'OFFER'));

-- Whom a note is about is found however the caller was written down: "Schön", "Frau Schoen", "Schön, Mira", a number.
create function desk.caller_key(typed text) returns text language sql immutable parallel safe return
    btrim(regexp_replace(regexp_replace(regexp_replace(
        replace(replace(replace(replace(lower(typed), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
        '^\s*([^,]+),\s*(.+)$', '\2 \1'),
        '\m(frau|herrn|herr|dr|prof|ms|mr|mrs)\M\.?', ' ', 'g'),
        '[^a-z0-9]+', ' ', 'g'));

create function desk.phone_key(typed text) returns text language sql immutable parallel safe return
    case when typed ~ '[[:alpha:]]' then '' else
        regexp_replace(regexp_replace(typed, '[^0-9+]', '', 'g'), '^([+]49|0049)', '0') end;

create function desk.note_is_about(note desk.phone_note, whose_address text, whose_name text) returns boolean
    language sql stable as $$
    with person as (
        select c.id, c.organisation, coalesce(c.phone, '') as phone from directory.contact c
         where c.site_id = (note).site_id
           and (whose_address <> '' and lower(c.email) = whose_address or whose_name <> '' and lower(c.name) = lower(whose_name))
    ), number as (
        select desk.phone_key(p.phone) as key from person p
        union
        select desk.phone_key(coalesce(r.contact_phone, '')) from intake.request r
         where r.site_id = (note).site_id
           and (whose_address <> '' and lower(r.contact_email) = whose_address or whose_name <> '' and lower(r.contact_name) = lower(whose_name))
    ), word as (
        select desk.caller_key((note).caller) as caller, desk.caller_key(whose_name) as whole,
               regexp_replace(desk.caller_key(whose_name), '^.* ', '') as last
    )
    select coalesce((note).contact in (select p.id from person p), false)
        or exists (select 1 from number n where length(n.key) >= 5 and n.key = desk.phone_key((note).caller))
        or exists (select 1 from word w
                    where w.whole <> ''
                      and (w.caller = w.whole
                           or w.caller = left(w.whole, 1) || ' ' || w.last
                           -- A last name alone may be anybody's, unless the organisation is the same.
                           or w.caller = w.last
                              and coalesce((note).organisation in (select p.organisation from person p), false)))
$$;
