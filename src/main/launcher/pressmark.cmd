@echo off
rem Starts Pressmark on the Java it came with; without one, on the Java it was built with, or on
rem JAVA_HOME's or the PATH's.
setlocal
for %%i in ("%~dp0..") do set "home=%%~fi"
set "java=%home%\runtime\bin\java.exe"
if exist "%java%" goto start
set "java="
if exist "%home%\lib\java-home" set /p java=<"%home%\lib\java-home"
if defined java set "java=%java%\bin\java.exe"
if not exist "%java%" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
:start
set "soon=@%home%\lib\soon.options"
if "%~1"=="load" set "soon=@%home%\lib\jvm.options"
if "%~1"=="check" set "soon=@%home%\lib\jvm.options"
for %%i in ("%home%\lib\pressmark-*.jar") do set "jar=%%~fi"
"%java%" "@%home%\lib\jvm.options" "%soon%" -Xlog:aot*=off,cds*=off "-Dpressmark.home=%home%" -cp "%jar%" pressmark.Main %*
if errorlevel 9009 echo Pressmark needs Java 25 or newer. Install a JDK 25 and set JAVA_HOME to it. 1>&2
exit /b %errorlevel%
