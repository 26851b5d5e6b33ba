-- Heute asks for what is still to be thanked for and still to be rated; ten years of kept promises lie beside it.
alter table agreement.agreement add column rated boolean not null default false;
update agreement.agreement a set rated = true
 where exists (select 1 from agreement.effect e where e.site_id = a.site_id and e.agreement = a.id);

-- Stays when the effect itself is erased after its time: nobody is asked to rate the same thing again.
create function agreement.effect_known() returns trigger language plpgsql as $$
begin
    update agreement.agreement set rated = true where site_id = new.site_id and id = new.agreement and not rated;
    return null;
end $$;
create trigger known after insert on agreement.effect for each row execute function agreement.effect_known();

create index agreement_unthanked on agreement.agreement (site_id, finished_at)
 where state in ('DONE', 'PARTLY_DONE') and thanked_at is null;
create index agreement_unrated on agreement.agreement (site_id, thanked_at)
 where state in ('DONE', 'PARTLY_DONE') and thanked_at is not null and not rated;
