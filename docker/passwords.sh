#!/usr/bin/env bash
# At the first start of the database: each role gets the password in its secret. The database quotes it itself.
set -euo pipefail
for role in migrate command query access audit vault; do
    psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
        --set=role="gongkai_$role" --set=password="$(<"/run/secrets/$role")" \
        <<<"ALTER ROLE :\"role\" PASSWORD :'password';"
done
