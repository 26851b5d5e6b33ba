create schema mail;
grant usage on schema mail to ${app};

-- One letter to one person. Its Message-ID is fixed when it is queued, so that a mail server could tell a repetition.
create table mail.message (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    kind        text not null check (kind ~ '^[a-z][A-Za-z.-]{2,60}$'),
    case_id     uuid,
    direct      boolean not null,
    outside     boolean not null,
    practice    boolean not null,
    to_name     text not null,
    to_email    text not null check (to_email = lower(to_email)),
    deliver_to  text not null,
    sender_name text not null,
    reply_to    text not null,
    language    text not null check (language in ('de', 'en')),
    subject     text not null check (length(subject) between 1 and 300),
    body_text   text not null,
    body_html   text not null,
    message_id  text not null unique,
    status      text not null check (status in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'HELD', 'GIVEN_UP')),
    reason      text,
    attempts    int not null default 0,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    check ((status = 'SENT') = (sent_at is not null))
);
create index message_person on mail.message (site_id, to_email, created_at);
create index message_case on mail.message (site_id, case_id, created_at) where case_id is not null;
create index message_status on mail.message (site_id, status, created_at) where status <> 'SENT';
call zs.site_table('mail.message');

create table mail.attachment (
    message    uuid not null references mail.message on delete cascade,
    place      int not null,
    site_id    uuid not null references site.site,
    name       text not null check (length(name) between 1 and 200),
    media_type text not null,
    content    bytea not null,
    primary key (message, place)
);
create index attachment_site on mail.attachment (site_id, message);
call zs.site_table('mail.attachment');

-- Sign-in links belong to the installation, not to a site, and are the only mails that may repeat.
create table mail.system_message (
    id          uuid primary key,
    kind        text not null,
    to_name     text not null,
    to_email    text not null,
    sender_name text not null,
    reply_to    text not null,
    language    text not null check (language in ('de', 'en')),
    subject     text not null,
    body_text   text not null,
    body_html   text not null,
    message_id  text not null unique,
    status      text not null check (status in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    reason      text,
    attempts    int not null default 0,
    created_at  timestamptz not null,
    sent_at     timestamptz
);
create index system_message_age on mail.system_message (created_at);
call zs.system_table('mail.system_message', 'select, insert, update, delete');

-- What is to be sent next, over all sites: ids and times only. A worker takes a row, then works under that row's site.
create table mail.queue (
    message  uuid primary key,
    site_id  uuid references site.site,
    due_at   timestamptz not null,
    taken_at timestamptz,
    taken_by text,
    check ((taken_at is null) = (taken_by is null))
);
create index queue_due on mail.queue (due_at) where taken_at is null;
create index queue_taken on mail.queue (taken_at) where taken_at is not null;
call zs.system_table('mail.queue', 'select, insert, update, delete');
