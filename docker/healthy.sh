#!/usr/bin/env bash
# Whether the node in this container is ready: 0 or not. Needs nothing but bash.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}"
printf 'GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
IFS= read -r -t 3 answer <&3
[[ $answer == HTTP/1.[01]\ 200* ]]
