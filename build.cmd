@echo off
rem Builds the program and the documents, or does what --target says: Test, Judges, Publish, Bench, Fuzz, Lint.
setlocal
cd /d "%~dp0"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

dotnet --version >nul 2>&1
if not errorlevel 1 goto build
if exist .dotnet\dotnet.exe goto local

echo The .NET SDK 10 is not on this machine. Trying the official install script into .dotnet (nothing else is changed) ...
powershell -NoProfile -ExecutionPolicy Bypass -Command "[Net.ServicePointManager]::SecurityProtocol='Tls12'; & ([scriptblock]::Create((Invoke-WebRequest -UseBasicParsing https://dot.net/v1/dotnet-install.ps1))) -Channel 10.0 -InstallDir .dotnet -NoPath"
if exist .dotnet\dotnet.exe goto local
echo.
echo That did not work. Install the .NET SDK 10 yourself, then run this command again:
echo   winget install Microsoft.DotNet.SDK.10
echo   or from https://dotnet.microsoft.com/download/dotnet/10.0
exit /b 3

:local
set DOTNET_ROOT=%~dp0.dotnet
set PATH=%~dp0.dotnet;%PATH%

:build
dotnet tool restore >nul
if errorlevel 1 exit /b 3
dotnet cake build.cake --verbosity=quiet %*
exit /b %errorlevel%
