#!/bin/sh
# Builds the editor and the fonts into $1 (target/frontend). Does nothing when its inputs have not changed.
set -eu
cd "$(dirname "$0")"
case "${1:-}" in
  '') output="$(cd ../../.. && pwd)/target/frontend" ;;
  /*) output="$1" ;;
  *) output="$OLDPWD/$1" ;;
esac

inputs() { cat package.json package-lock.json build.sh build.mjs ../resources/players.json $(find editor -type f | LC_ALL=C sort); }
stamp="$(inputs | cksum)"
[ "$(cat "$output/.stamp" 2>/dev/null || true)" = "$stamp" ] && [ -d node_modules ] && exit 0

command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or newer (Debian: apt-get install nodejs npm)" >&2; exit 1; }
lock="$(cksum < package-lock.json)"
if [ "$(cat node_modules/.stamp 2>/dev/null || true)" != "$lock" ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.stamp
fi
mkdir -p "$output"
node build.mjs "$output"
echo "$stamp" > "$output/.stamp"
