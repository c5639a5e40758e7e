#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Has a witness that others wrote (filippo.io/torchwood/cmd/litewitness) cosign a sample log through
# our client. Needs what run.sh needs, and ssh-agent, ssh-keygen and python3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
started=()
trap 'for pid in "${started[@]}"; do kill "$pid" || true; done; rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PORT:-7380}
witness=$(awk '$1 ~ /torchwood/ {print $1 "/cmd/litewitness@" $2}' "$here/peers.txt")

(cd "$root" && mvn -q -B -ntp test-compile -pl tlog)
run() { "$java" -cp "$root/tlog/target/classes:$root/tlog/target/test-classes" "$@"; }
run org.holdfast.tlog.PublishSamples "$work/logs" 1
GOBIN=$work go install "$witness"

ssh-keygen -q -t ed25519 -N "" -f "$work/key"
ssh-agent -D -a "$work/agent" > "$work/agent.log" &
started+=($!)
for _ in $(seq 50); do [ -S "$work/agent" ] && break; sleep 0.1; done
SSH_AUTH_SOCK=$work/agent ssh-add -q "$work/key"

# What its own tool, witnessctl, would write: the log it is to know, at size 0.
python3 - "$work/witness.db" "$work/logs/vkey" << 'PYTHON'
import base64, hashlib, sqlite3, sys
vkey = open(sys.argv[2]).read().strip()
origin = vkey.split("+")[0]
empty = base64.b64encode(hashlib.sha256(b"").digest()).decode()
db = sqlite3.connect(sys.argv[1])
db.execute("CREATE TABLE log (origin TEXT PRIMARY KEY, tree_size INTEGER NOT NULL, tree_hash TEXT NOT NULL)")
db.execute("CREATE TABLE key (origin TEXT NOT NULL, key TEXT NOT NULL, FOREIGN KEY(origin) REFERENCES log(origin))")
db.execute("INSERT INTO log VALUES (?, 0, ?)", (origin, empty))
db.execute("INSERT INTO key VALUES (?, ?)", (origin, vkey))
db.commit()
PYTHON

"$work/litewitness" -name=witness.example/lite -db="$work/witness.db" -ssh-agent="$work/agent" \
  -key="$(ssh-keygen -lf "$work/key.pub" | awk '{print $2}')" -listen="localhost:$port" \
  > "$work/witness.log" 2>&1 &
started+=($!)
for _ in $(seq 50); do grep -q listening "$work/witness.log" && break; sleep 0.1; done
vkey=$(grep -o 'witness.example/lite+[0-9a-f]*+[A-Za-z0-9+/=]*' "$work/witness.log" | head -1)
echo "== $witness"
run org.holdfast.tlog.witness.AskWitness "http://localhost:$port/" "$vkey" || { cat "$work/witness.log"; exit 1; }
