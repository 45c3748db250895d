#!/usr/bin/env bash
# Makes what is missing in docker/secrets: a random password for each role, the tokens of the house and of the metrics, and a certificate
# signed by itself, to be replaced by one that browsers know. What is there is left as it is.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

# The folder is closed to others; each file must be readable by the one container it is handed to.
umask 022
mkdir -p secrets
chmod 700 secrets

for name in postgres migrate command query access audit vault token metrics; do
    if [[ ! -s secrets/$name ]]; then
        head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n' >"secrets/$name.new"
        mv "secrets/$name.new" "secrets/$name"
    fi
done

# The backup reads the log and the vault, as the roles that own them.
for role in migrate vault; do
    echo "gongkai_$role=$(<"secrets/$role")"
done >secrets/backup

if [[ ! -s secrets/tls.crt || ! -s secrets/tls.key ]]; then
    openssl req -x509 -newkey rsa:3072 -nodes -days 365 -subj "/CN=${1:-localhost}" \
        -addext "subjectAltName=DNS:${1:-localhost}" -keyout secrets/tls.key -out secrets/tls.crt 2>/dev/null
    chmod 644 secrets/tls.key
    echo "自签名证书 secrets/tls.crt，正式使用前请更换。 A certificate signed by itself; replace it before use." >&2
fi
