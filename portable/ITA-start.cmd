@echo off
rem Double-click: asks in Thai what to do, and keeps the window open with the answer.
rem A year folder dropped on this file is built; arguments go to ita as they stand.
setlocal
chcp 65001 >nul
pushd "%~dp0"
if exist ita.exe goto run
echo Unpack the zip first (right-click, Extract All), then start this file in the unpacked folder.
set ITA_EXIT=2
goto end

:run
if "%~1"=="" goto ask
if exist "%~1\*" goto folder
ita.exe %*
goto done

:folder
ita.exe build %*
goto done

:ask
ita.exe

:done
set ITA_EXIT=%errorlevel%

:end
popd
echo.
pause
exit /b %ITA_EXIT%
