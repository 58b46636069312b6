#!/usr/bin/env bash
# Makes the program for Linux: target/installer/jinguo (a folder that runs as it is) and a .deb.
# Uses JAVA_HOME, JDK 25 preferred (starts faster), JDK 17 as well. Needs Maven, binutils and, for the .deb, fakeroot and dpkg.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${JAVA_HOME:-}" ]; then
  JAVA_HOME="$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"
fi
export JAVA_HOME
export LC_ALL=C.UTF-8
feature="$("$JAVA_HOME/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')"
version="$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)"
work=target/installer
echo "JDK $feature, version $version"

mvn -B -ntp -q -Dfast -DskipTests clean package
rm -rf "$work"
mkdir -p "$work/input"
cp target/jinguo.jar "$work/input/"
cp -r target/lib "$work/input/lib"

# JavaFX stays on the class path, as in the tests: ControlsFX then needs no opened modules.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,java.net.http,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs
compress=2
[ "$feature" -ge 21 ] && compress=zip-9
"$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
  --compress="$compress" --include-locales=zh,en --output "$work/runtime"
[ "$feature" -lt 19 ] && "$work/runtime/bin/java" -Xshare:dump >/dev/null

options=(--java-options -Dfile.encoding=UTF-8 --java-options -Xmx1g --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1
  --java-options -Dorg.jooq.no-logo=true --java-options -Dorg.jooq.no-tips=true)
if [ "$feature" -ge 24 ]; then
  options+=(--java-options --enable-native-access=ALL-UNNAMED --java-options --sun-misc-unsafe-memory-access=allow)
fi

"$JAVA_HOME/bin/jpackage" --type app-image --name jinguo --dest "$work" --input "$work/input" \
  --main-jar jinguo.jar --main-class org.jinguo.Main --runtime-image "$work/runtime" \
  --app-version "$version" --vendor "Jinguo Ledger" --icon installer/jinguo.png "${options[@]}"
echo "app-image: $work/jinguo/bin/jinguo"

if command -v fakeroot >/dev/null && command -v dpkg-deb >/dev/null; then
  "$JAVA_HOME/bin/jpackage" --type deb --name jinguo --dest "$work" --app-image "$work/jinguo" \
    --app-version "$version" --vendor "Jinguo Ledger" --linux-deb-maintainer noreply@jinguo.invalid \
    --description "Offline ledger for village and township women's federations" \
    --linux-package-deps "libgtk-3-0, libpangoft2-1.0-0" --linux-app-category office \
    --linux-shortcut --linux-menu-group Office --resource-dir installer/linux
  ls "$work"/*.deb
else
  echo "no .deb: fakeroot or dpkg-deb is missing"
fi
