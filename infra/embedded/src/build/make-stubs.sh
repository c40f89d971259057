#!/bin/sh
# Makes the empty libraries that stand in for the desktop's, which the packed ffmpeg names but never calls for files: it
# starts because something of that name and version is there. They hold no code; run this again only to change the list.
set -eu
out=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/../main/resources/vn/muoiphut/embedded/ffmpeg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/empty.c"

stub() {
    name=$1
    shift
    : >"$work/versions.map"
    for version in "$@"; do
        printf '%s { };\n' "$version" >>"$work/versions.map"
    done
    [ $# -gt 0 ] || printf '{ local: *; };\n' >"$work/versions.map"
    gcc -shared -nostdlib -s -Wl,--build-id=none -Wl,-z,noseparate-code -Wl,-soname,"$name" \
        -Wl,--version-script="$work/versions.map" -o "$out/$name.stub" "$work/empty.c"
}

stub libxcb.so.1
stub libxcb-shm.so.0
stub libasound.so.2 ALSA_0.9 ALSA_0.9.0rc4
stub libpulse.so.0 PULSE_0
