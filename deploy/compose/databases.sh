#!/usr/bin/env bash
# Run once by the postgres image: a database per service, owned by one role and used by another that is neither owner nor superuser.
set -euo pipefail
for service in org member grievance volunteer; do
  upper=$(echo "$service" | tr '[:lower:]' '[:upper:]')
  password="FENGXING_${upper}_PASSWORD"
  owner_password="FENGXING_${upper}_OWNER_PASSWORD"
  psql -v ON_ERROR_STOP=1 -U postgres -v name="fengxing_$service" -v owner="fengxing_${service}_owner" -v app="fengxing_${service}_app" \
    -v password="${!password}" -v owner_password="${!owner_password}" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"app";
\connect :"name"
CREATE EXTENSION IF NOT EXISTS pg_trgm;
SQL
done
