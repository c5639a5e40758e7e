#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Publishes sample logs with Holdfast and has other people's code check them. Exits non-zero where a
# good log is refused or a mutation accepted. Needs a JDK 25, Maven, Go, and the Go modules named in
# go.mod and peers.txt.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
tessera=$(awk '$1 ~ /tessera/ {print $1 "/cmd/fsck@" $2}' "$here/peers.txt")

(cd "$root" && mvn -q -B -ntp test-compile -pl tlog)
"$java" -cp "$root/tlog/target/classes:$root/tlog/target/test-classes" \
  org.holdfast.tlog.PublishSamples "$work/logs" 1-70 300 70000

echo "== golang.org/x/mod/sumdb"
(cd "$here" && go build -o "$work/verify" .)
logs=("$work"/logs/log-*)
"$work/verify" check "$work/logs/vkey" "${logs[@]}"
for size in 1 2 3 4 5 6 7 8 9 10 11 12; do small+=("$work/logs/log-$size"); done
"$work/verify" mutate "$work/logs/vkey" 1 "${small[@]}"
"$work/verify" mutate "$work/logs/vkey" 11 "$work/logs/log-70"
"$work/verify" mutate "$work/logs/vkey" 13 "$work/logs/log-300"
"$work/verify" mutate "$work/logs/vkey" 9973 "$work/logs/log-70000"

echo "== $tessera"
GOBIN=$work go install "$tessera"
# Version 1.0.4 exits 0 where it fails, and may wait for ever: what it says at the end counts.
fsck() {
  timeout 15 "$work/fsck" --storage_url="file://$1/" --public_key="$work/logs/vkey" \
    --origin="$(cut -d+ -f1 "$work/logs/vkey")" --ui=false > "$work/fsck.log" 2>&1 || true
  grep -q "Successfully fsck'd" "$work/fsck.log"
}
whole=0
for log in "${logs[@]}"; do
  fsck "$log" || { cat "$work/fsck.log"; exit 1; }
  whole=$((whole + 1))
done
rejected=0
for file in checkpoint tile/0/000 tile/1/000.p/1 tile/entries/000 tile/entries/001.p/44; do
  rm -rf "$work/bad"
  cp -r "$work/logs/log-300" "$work/bad"
  python3 - "$work/bad/$file" << 'PYTHON'
import sys
data = bytearray(open(sys.argv[1], "rb").read())
data[len(data) // 2] ^= 1
open(sys.argv[1], "wb").write(data)
PYTHON
  if fsck "$work/bad"; then echo "fsck ACCEPTED a changed $file"; exit 1; fi
  rejected=$((rejected + 1))
done
echo "fsck whole=$whole rejected-mutations=$rejected"
