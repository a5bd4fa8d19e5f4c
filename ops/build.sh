# Sourced: makes target/telesabaq (a jar beside its libraries) when it is missing or older than the sources.

APP_DIR="$ROOT/target/telesabaq"
APP_JAR="$APP_DIR/telesabaq.jar"

app_is_current() {
  [ -f "$APP_JAR" ] || return 1
  [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$APP_JAR" -type f ! -path '*/frontend/*' -print -quit)" ]
}

build_app() {
  app_is_current && return 0
  echo "Building Telesabaq (the first time fetches its libraries and takes some minutes) …" >&2
  mkdir -p "$ROOT/target"
  local log="$ROOT/target/build.log"
  if ! (cd "$ROOT" && ./mvnw -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package >"$log" 2>&1); then
    tail -n 40 "$log" >&2
    echo "The build failed; the whole story is in target/build.log." >&2
    exit 3
  fi
  rm -rf "$APP_DIR.part" "$APP_DIR"
  java -Djarmode=tools -jar "$ROOT/target/telesabaq.jar" extract --destination "$APP_DIR.part" >/dev/null
  touch "$APP_DIR.part/telesabaq.jar"
  mv "$APP_DIR.part" "$APP_DIR"
}
