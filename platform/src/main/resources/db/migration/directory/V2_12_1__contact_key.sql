-- Who is calling? Found by the beginning of the name, of the last name or of the number, before the sentence is typed.
-- Plain columns, not expressions: only comparisons of plain text may use an index under row security.
alter table directory.contact
    add column name_key  text collate "C",
    add column last_key  text collate "C",
    add column phone_key text collate "C";
update directory.contact
   set name_key = replace(replace(replace(replace(lower(name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
       phone_key = regexp_replace(regexp_replace(coalesce(phone, ''), '[^0-9+]', '', 'g'), '^([+]49|0049)', '0');
update directory.contact set last_key = regexp_replace(name_key, '^.* ', '');
create index contact_name_key on directory.contact (site_id, name_key);
create index contact_last_key on directory.contact (site_id, last_key);
create index contact_phone_key on directory.contact (site_id, phone_key);
