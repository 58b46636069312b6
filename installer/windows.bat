@echo off
rem Makes the program for Windows: target\installer\jinguo (a folder that runs as it is, also from a USB stick) and an .msi.
rem Needs JAVA_HOME (JDK 25), Maven, and for the .msi WiX 3, 4 or 5 on the PATH.
setlocal enabledelayedexpansion
chcp 65001 >nul
cd /d "%~dp0.."

if "%JAVA_HOME%"=="" (
  echo Set JAVA_HOME to a JDK 25 first.
  exit /b 2
)
for /f "tokens=3 delims=<>" %%v in ('findstr /r /c:"^  <version>" pom.xml') do set VERSION=%%v
set WORK=target\installer
echo Version %VERSION%

call mvn -B -ntp -q -Dfast -DskipTests clean package || exit /b 2
if exist %WORK% rmdir /s /q %WORK%
mkdir %WORK%\input
copy target\jinguo.jar %WORK%\input >nul
xcopy /e /i /q target\lib %WORK%\input\lib >nul

"%JAVA_HOME%\bin\jlink" --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,java.net.http,jdk.charsets,jdk.crypto.mscapi,jdk.localedata,jdk.unsupported,jdk.zipfs ^
  --strip-debug --no-header-files --no-man-pages --compress=zip-9 --include-locales=zh,en --output %WORK%\runtime || exit /b 2

"%JAVA_HOME%\bin\jpackage" --type app-image --name jinguo --dest %WORK% --input %WORK%\input ^
  --main-jar jinguo.jar --main-class org.jinguo.Main --runtime-image %WORK%\runtime ^
  --app-version %VERSION% --vendor "Jinguo Ledger" --icon installer\jinguo.ico ^
  --add-launcher jinguo-cli=installer\windows-cli.properties ^
  --java-options "-Dfile.encoding=UTF-8" --java-options "-Xmx1g" --java-options "-XX:+UseSerialGC" --java-options "-XX:TieredStopAtLevel=1" ^
  --java-options "-Dorg.jooq.no-logo=true" --java-options "-Dorg.jooq.no-tips=true" ^
  --java-options "--enable-native-access=ALL-UNNAMED" --java-options "--sun-misc-unsafe-memory-access=allow" || exit /b 2
echo app-image: %WORK%\jinguo\jinguo.exe

rem The same upgrade code for all versions, so that a newer one replaces an older one.
"%JAVA_HOME%\bin\jpackage" --type msi --name jinguo --dest %WORK% --app-image %WORK%\jinguo ^
  --app-version %VERSION% --vendor "Jinguo Ledger" --description "Jinguo Ledger" ^
  --win-menu --win-menu-group "Jinguo Ledger" --win-shortcut --win-dir-chooser --win-per-user-install ^
  --win-upgrade-uuid 6b1f4c1e-0f0d-4d0c-9b6e-3a1d5c7e2f90 || exit /b 2
dir /b %WORK%\*.msi
