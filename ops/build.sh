# Sourced: makes target/telesabaq (a jar beside its libraries, and a cache of its loaded classes) when it is missing or older
# than the sources.

APP_DIR="$ROOT/target/telesabaq"
APP_JAR="$APP_DIR/telesabaq.jar"
APP_CACHE="$APP_DIR/classes.aot"
JAVA_OPTIONS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
SERVER_OPTIONS="-Xmx512m -XX:+UseSerialGC"

app_is_current() {
  [ -f "$APP_JAR" ] || return 1
  [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$APP_JAR" -type f ! -path '*/frontend/*' -print -quit)" ]
}

# Says which step is under way and how many files were fetched so far.
build_progress() {
  awk '/^\[INFO\] Downloaded|^Downloaded/ { if (++fetched % 100 == 0) { print "  " fetched " files fetched"; fflush() } }
       /^\[INFO\] --- / { print "  " $3; fflush() }'
}

build_app() {
  app_is_current && return 0
  echo "Building Telesabaq (the first time fetches its libraries and takes some minutes) …" >&2
  mkdir -p "$ROOT/target"
  local log="$ROOT/target/build.log"
  if ! (set -o pipefail; cd "$ROOT" && ./mvnw -B -Dmaven.test.skip=true package 2>&1 | tee "$log" | build_progress >&2); then
    tail -n 40 "$log" >&2
    echo "The build failed; the whole story is in target/build.log." >&2
    exit 3
  fi
  rm -rf "$APP_DIR.part" "$APP_DIR"
  java -Djarmode=tools -jar "$ROOT/target/telesabaq.jar" extract --destination "$APP_DIR.part" >/dev/null
  touch "$APP_DIR.part/telesabaq.jar"
  mv "$APP_DIR.part" "$APP_DIR"
}

# A rehearsal lets the JVM keep the classes it loaded, which halves every later start. Without it all works, only slower.
rehearse_app() {
  [ -f "$APP_CACHE" ] && return 0
  echo "Rehearsing the start, once …" >&2
  local home="$ROOT/target/rehearsal"
  rm -rf "$home"
  # shellcheck disable=SC2086
  java $SERVER_OPTIONS -XX:AOTCacheOutput="$APP_CACHE" $JAVA_OPTIONS -Dtelesabaq.root="$ROOT" \
    -cp "$APP_JAR" kz.telesabaq.command.Telesabaq run --rehearse --no-demo --port 0 --home "$home" \
    >"$ROOT/target/rehearsal.log" 2>&1 || rm -f "$APP_CACHE"
  rm -rf "$home"
}
