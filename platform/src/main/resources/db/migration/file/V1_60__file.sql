create schema file;
grant usage on schema file to ${app};

-- What was uploaded; the content lies beside the database in files/<site>/<id>.
create table file.stored_file (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    name      text not null check (length(name) between 1 and 120),
    type      text not null check (type in ('JPEG', 'PNG', 'WEBP', 'PDF', 'XLSX', 'CSV')),
    size      int not null check (size > 0),
    sha256    bytea not null,
    stored_at timestamptz not null,
    stored_by text not null
);
create index stored_file_site on file.stored_file (site_id, stored_at);
call zs.site_table('file.stored_file');
revoke update on file.stored_file from ${app};
grant update (name, stored_by) on file.stored_file to ${app};
