create schema web;
grant usage on schema web to ${app};

-- A form carries a random submission id: the same form sent twice happens once and answers the same.
create table web.submission (
    id       uuid primary key,
    path     text not null,
    location text,
    at       timestamptz not null
);
call zs.system_table('web.submission', 'select, insert, update, delete');

create table web.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on web.spring_session (expiry_time);
create index spring_session_principal on web.spring_session (principal_name);
call zs.system_table('web.spring_session', 'select, insert, update, delete');

create table web.spring_session_attributes (
    session_primary_id char(36) not null references web.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
call zs.system_table('web.spring_session_attributes', 'select, insert, update, delete');

-- db-scheduler: recurring and one-time jobs, shared by all nodes.
create table web.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on web.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on web.scheduled_tasks (last_heartbeat);
call zs.system_table('web.scheduled_tasks', 'select, insert, update, delete');
