# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The steps that run, test, check and .ci/run share: install what is missing, build with progress in sight. Sourced, not run.
# Everything said goes to standard error, so that the output of the program itself stays clean.
house=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '== %s\n' "$*" >&2; }
fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "to install packages run this once as root, or install sudo"
  fi
}

# need GROUP…: every package of these groups of packaging/packages is installed.
need() {
  command -v dpkg-query >/dev/null || { say "no dpkg here: make sure that the packages of packaging/packages are installed"; return; }
  local wanted installed missing package
  wanted=$(awk -v groups=" $* " '!/^#/ && index(groups, " " $1 " ") { print $2 }' "$house/packaging/packages" | sort -u)
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | awk '$1 == "installed" { print $2 }' | sort -u)
  missing=$(comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed"))
  # A program of that name which came another way (node with its own npm) will do.
  missing=$(for package in $missing; do command -v "$package" >/dev/null || echo "$package"; done)
  [[ -n $missing ]] || return 0
  say "Installing $(wc -w <<<"$missing") packages:" $missing
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
  # shellcheck disable=SC2086 — a list of names
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold $missing >&2
}

# build PRESET TARGET…: configured once, then only what has changed.
build() {
  local preset=$1
  shift
  if [[ ! -f $house/build/$preset/build.ninja ]]; then
    say "Configuring ($preset)"
    (cd "$house" && cmake --preset "$preset") >&2
  fi
  say "Building ($preset)"
  cmake --build "$house/build/$preset" --target "$@" >&2
}
