#!/usr/bin/env bash
# Builds what the table of start-up compares, into artifacts/startup: a console program as dotnet new makes it, and the command in three forms.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=$PWD/artifacts/startup
rm -rf "$out"
hello=$(mktemp -d)
trap 'rm -rf "$hello"' EXIT
dotnet new console --output "$hello" --name Hello >/dev/null
dotnet publish "$hello" --configuration Release --output "$out/hello" --nologo
dotnet publish src/FormatCheck.Cli --configuration Release --output "$out/il" --nologo
dotnet publish src/FormatCheck.Cli --configuration Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true --output "$out/ready" --nologo
dotnet publish src/FormatCheck.Cli --configuration Release --use-current-runtime -p:PublishAot=true --output "$out/native" --nologo
