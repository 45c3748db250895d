#!/usr/bin/env bash
# One backup: the log and all that is kept with it, the vault apart, the sealed files. Half a backup never has the name of
# a whole one. The log is taken before the vault and the files, so that every applicant in it has his key and his files.
set -euo pipefail
umask 077
days=${KEEP_DAYS:-30}
stamp=$(date -u +%Y%m%dT%H%M%SZ)
PGPASSWORD=$(</run/secrets/postgres)
export PGPASSWORD

dump() { # database folder
    pg_dump --host=postgres --username=postgres --no-password --format=custom --file="$2/.$1-$stamp" "$1"
}

dump gongkai /backups
dump vault /vault-backups
tar --create --file="/backups/.attachments-$stamp" --directory=/var/lib/gongkai attachments
sync

mv "/backups/.gongkai-$stamp" "/backups/gongkai-$stamp.dump"
mv "/backups/.attachments-$stamp" "/backups/attachments-$stamp.tar"
mv "/vault-backups/.vault-$stamp" "/vault-backups/vault-$stamp.dump"
find /backups /vault-backups -type f -mtime "+$days" -delete
echo "备份完成 Backed up: $stamp"
