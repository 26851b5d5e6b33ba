create trigger found after insert or update or delete on directory.partnership
    for each row execute function search.row_changed('PARTNERSHIP');
insert into search.change select site_id, 'PARTNERSHIP', id, pg_current_xact_id() from directory.partnership;
