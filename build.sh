#!/usr/bin/env bash
# Builds the program and the documents, or does what --target says: Test, Judges, Publish, Bench, Fuzz, Lint.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

# The SDK that global.json asks for: on the machine, or put into .dotnet/ by an earlier run.
has_sdk() { dotnet --version >/dev/null 2>&1; }
if ! has_sdk && [ -x .dotnet/dotnet ]; then
  export DOTNET_ROOT="$PWD/.dotnet" PATH="$PWD/.dotnet:$PATH"
fi

if ! has_sdk; then
  cat >&2 <<'TEXT'
The .NET SDK 10 is not on this machine. Trying the official install script into .dotnet/ (nothing else is changed) …
ไม่พบ .NET SDK 10 ในเครื่องนี้ กำลังติดตั้งลงในโฟลเดอร์ .dotnet/ ด้วยสคริปต์ทางการ (ไม่แตะส่วนอื่นของเครื่อง) …
TEXT
  script=$(mktemp)
  if { curl -fsSL https://dot.net/v1/dotnet-install.sh -o "$script" || wget -qO "$script" https://dot.net/v1/dotnet-install.sh; } 2>/dev/null \
    && bash "$script" --channel 10.0 --install-dir .dotnet --no-path >&2; then
    export DOTNET_ROOT="$PWD/.dotnet" PATH="$PWD/.dotnet:$PATH"
  fi
  rm -f "$script"
  if ! has_sdk; then
    cat >&2 <<'TEXT'

That did not work. Install the .NET SDK 10 yourself, then run this command again:
ติดตั้งไม่สำเร็จ โปรดติดตั้ง .NET SDK 10 ด้วยตนเอง แล้วสั่งคำสั่งเดิมอีกครั้ง:
  Linux    https://learn.microsoft.com/dotnet/core/install/linux   (package dotnet-sdk-10.0)
  macOS    brew install dotnet
  any      https://dotnet.microsoft.com/download/dotnet/10.0
TEXT
    exit 3
  fi
fi

if ! said=$(dotnet tool restore 2>&1); then
  printf '%s\n' "$said" >&2
  exit 3
fi
exec dotnet cake build.cake --verbosity=quiet "$@"
