-- Three classes of tables (ADR 3). Each migration calls one of these procedures right after "create table".
-- The owner of the schema migrates, backs up and restores under a policy of its own; the application's role is ${app}.

create schema zs;
grant usage on schema zs to ${app};

-- The site a transaction works for; no site set means no rows, never an error.
create function zs.current_site() returns uuid language sql stable parallel safe
    return nullif(current_setting('zs.site', true), '')::uuid;

create function zs.current_account() returns uuid language sql stable parallel safe
    return nullif(current_setting('zs.account', true), '')::uuid;

-- SITE: rows of one site, seen and written by that site alone.
create procedure zs.site_table(t regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
    execute format('create policy site on %s to ${app} using (site_id = (select zs.current_site())) with check (site_id = (select zs.current_site()))', t);
    execute format('grant select, insert, update, delete on %s to ${app}', t);
end $$;

-- PUBLISHED: facts copied at publication; anyone reads, the site writes.
create procedure zs.published_table(t regclass, site_column text default 'site_id') language plpgsql as $$
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
    execute format('create policy anyone on %s for select to ${app} using (true)', t);
    execute format('create policy site_insert on %s for insert to ${app} with check (%I = (select zs.current_site()))', t, site_column);
    execute format('create policy site_update on %s for update to ${app} using (%I = (select zs.current_site())) with check (%I = (select zs.current_site()))', t, site_column, site_column);
    execute format('create policy site_delete on %s for delete to ${app} using (%I = (select zs.current_site()))', t, site_column);
    execute format('grant select, insert, update, delete on %s to ${app}', t);
end $$;

-- SYSTEM: accounts, sessions, queues; no case data. Which acts the application may do is named per table.
create procedure zs.system_table(t regclass, acts text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
    execute format('create policy system on %s to ${app} using (true) with check (true)', t);
    execute format('grant %s on %s to ${app}', acts, t);
end $$;
