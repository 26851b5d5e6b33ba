-- The answer to somebody who asks for her data goes with one file; it is kept only until the letter has left.
alter table mail.system_message add column attachment_name text;
alter table mail.system_message add column attachment_type text;
alter table mail.system_message add column attachment bytea;
alter table mail.system_message
    add constraint system_message_attachment
    check ((attachment is null) = (attachment_name is null) and (attachment is null) = (attachment_type is null));
