-- What one should know before asking a company, or before sending people to a non-profit.
alter table directory.organisation
    add column size_class          text check (size_class in ('TO_9', 'TO_49', 'TO_249', 'FROM_250')),
    add column insurance_rules     text not null default '' check (length(insurance_rules) <= 400),
    add column leave_rules         text not null default '' check (length(leave_rules) <= 400),
    add column target_groups       text not null default '' check (length(target_groups) <= 400),
    add column staff               int check (staff between 0 and 1000000),
    add column volunteers          int check (volunteers between 0 and 1000000),
    add column child_protection    boolean,
    add column child_protection_on date,
    add column host_groups         int check (host_groups between 0 and 1000),
    add column host_persons        int check (host_persons between 0 and 100000);

-- A contact nobody has asked or heard of for years is not kept.
alter table directory.contact add column used_at timestamptz;
update directory.contact set used_at = created_at;
alter table directory.contact alter column used_at set not null;
