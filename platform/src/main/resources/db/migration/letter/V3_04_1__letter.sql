create schema letter;
grant usage on schema letter to ${app};

-- What a site made of a letter, version by version; the latest counts. Without words it went back to the built-in ones.
create table letter.version (
    site_id uuid not null references site.site,
    letter  text not null check (letter ~ '^[a-z][A-Za-z.-]{2,60}$'),
    wording text not null check (wording in ('GERMAN', 'PLAIN', 'ENGLISH')),
    number  int not null check (number > 0),
    subject text check (length(subject) between 1 and 300),
    body    text check (length(body) between 1 and 8000),
    by_name text not null check (length(by_name) <= 200),
    at      timestamptz not null,
    primary key (site_id, letter, wording, number),
    check ((subject is null) = (body is null))
);
call zs.site_table('letter.version');

create table letter.house_style (
    site_id      uuid primary key references site.site,
    gender_style text not null check (gender_style in ('NEUTRAL', 'DOPPELPUNKT', 'STERN', 'PAAR'))
);
call zs.site_table('letter.house_style');

-- Who prefers letters in plain language or in English; everybody else reads usual German.
create table letter.reader (
    site_id uuid not null references site.site,
    email   text not null check (email = lower(email)),
    wording text not null check (wording in ('PLAIN', 'ENGLISH')),
    at      timestamptz not null,
    primary key (site_id, email)
);
call zs.site_table('letter.reader');
