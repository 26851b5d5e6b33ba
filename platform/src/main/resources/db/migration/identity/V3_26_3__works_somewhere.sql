-- Whether an account has a task at any site: who leaves the last one cannot sign in any more. One answer, no names.
create function identity.works_somewhere(account uuid) returns boolean
    language sql stable security definer set search_path = ''
    begin atomic
        select exists (select 1 from identity.membership m where m.account_id = account and m.until_at is null)
            or exists (select 1 from identity.account a where a.id = account and a.office);
    end;
revoke all on function identity.works_somewhere(uuid) from public;
grant execute on function identity.works_somewhere(uuid) to ${app};
