@echo off
rem ita, as build.cmd has built it; builds it first when it is not there yet.
setlocal
set ITA_PROGRAM=%~dp0Ita.DocGen\bin\Release\net10.0\ita.dll
if not exist "%ITA_PROGRAM%" call "%~dp0build.cmd" --target=Program
if exist "%~dp0.dotnet\dotnet.exe" set PATH=%PATH%;%~dp0.dotnet
dotnet "%ITA_PROGRAM%" %*
exit /b %errorlevel%
