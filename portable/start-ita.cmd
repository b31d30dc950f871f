@echo off
rem Double-click: asks in Thai what to do, and keeps the window open to read the answer.
chcp 65001 >nul
cd /d "%~dp0"
ita.exe %*
echo.
pause
