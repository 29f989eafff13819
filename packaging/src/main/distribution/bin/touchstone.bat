@echo off
rem Starts Touchstone with the Java runtime that came with it.
rem JAVA_OPTS: options for Java, separated by spaces.
setlocal
set "HOME_DIR=%~dp0.."
"%HOME_DIR%\runtime\bin\java.exe" "@%HOME_DIR%\lib\java.options" "-XX:AOTCache=%HOME_DIR%\lib\touchstone.aot" %JAVA_OPTS% -jar "%HOME_DIR%\lib\touchstone.jar" %*
exit /b %ERRORLEVEL%
