#!/bin/sh
# Gives Keycloak a database and a user of its own in the application's PostgreSQL, unless they are there. Before that it
# looks whether every secret is set, since what Keycloak imports at its first start stays.
set -eu
for name in KEYCLOAK_DB_PASSWORD KEYCLOAK_ADMIN KEYCLOAK_ADMIN_PASSWORD \
    PRAMAAN_KEYCLOAK_STAFF_CLIENT_SECRET PRAMAAN_KEYCLOAK_CUSTOMERS_CLIENT_SECRET; do
    eval "value=\${$name:-}"
    [ -n "$value" ] || { echo "$name is missing, see docker/.env.example" >&2; exit 1; }
done

if [ -z "$(psql -d postgres -Atc "select 1 from pg_roles where rolname = 'keycloak'")" ]; then
    echo "create role keycloak login password :'secret'" | psql -d postgres -v ON_ERROR_STOP=1 -v secret="$KEYCLOAK_DB_PASSWORD"
fi
if [ -z "$(psql -d postgres -Atc "select 1 from pg_database where datname = 'keycloak'")" ]; then
    psql -d postgres -v ON_ERROR_STOP=1 -c "create database keycloak owner keycloak"
fi
psql -d postgres -v ON_ERROR_STOP=1 -c "revoke connect on database pramaan from public"
