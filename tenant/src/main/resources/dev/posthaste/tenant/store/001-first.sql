create table api (
    id             text    not null primary key,
    name           text    not null,
    audience       text    not null unique,
    token_lifetime integer not null check (token_lifetime between 1 and 2592000),
    scopes         text    not null,
    created_at     integer not null
) strict;

create table application (
    client_id  text    not null primary key,
    secret     text    not null,
    name       text    not null,
    type       text    not null check (type in ('m2m')),
    created_at integer not null
) strict;

create table client_grant (
    id        text not null primary key,
    client_id text not null references application (client_id) on delete cascade,
    api_id    text not null references api (id) on delete cascade,
    scopes    text not null,
    unique (client_id, api_id)
) strict;

create index client_grant_by_api on client_grant (api_id);

create table signing_key (
    kid         text    not null primary key,
    private_key text    not null,
    certificate text    not null,
    created_at  integer not null
) strict;
