-- A story may show a photo and let somebody speak; both sides say whether they would do it again.
alter table agreement.story_draft
    add column quote         text not null default '' check (length(quote) <= 1000),
    add column quote_by      text not null default '' check (length(quote_by) <= 200),
    add column photo         uuid references file.stored_file,
    add column photo_alt     text not null default '' check (length(photo_alt) <= 300),
    add column photo_consent text not null default '' check (length(photo_consent) <= 300),
    add constraint story_photo_told check (photo is null or (photo_alt <> '' and photo_consent <> ''));

alter table agreement.story
    add column quote     text not null default '',
    add column quote_by  text not null default '',
    add column photo     uuid references file.stored_file,
    add column photo_alt text not null default '',
    add column again     text not null default '' check (again in ('', 'BOTH', 'COMPANY', 'NON_PROFIT'));

alter table agreement.completion
    add column again text check (again in ('YES', 'MAYBE', 'NO'));
