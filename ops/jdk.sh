# Sourced by the other scripts: finds a JDK 25 or newer and sets JAVA_HOME to it.
# A JAVA_HOME that points at an older one is passed over, not obeyed.

WANTED_JAVA=25

# The feature release of the JDK in the folder $1; empty when that is not a JDK with a compiler.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local candidate release java_on_path
  java_on_path=$(command -v javac 2>/dev/null || true)
  [ -n "$java_on_path" ] && java_on_path=$(dirname "$(dirname "$(readlink -f "$java_on_path")")")
  for candidate in "${JAVA_HOME:-}" "$java_on_path" \
      /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    release=$(jdk_release "$candidate")
    if [ -n "$release" ] && [ "$release" -ge "$WANTED_JAVA" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk); then
  cat >&2 <<MESSAGE
Telesabaq needs a JDK $WANTED_JAVA or newer with a compiler, and none was found in JAVA_HOME, on the PATH or in the usual folders.
Install one, for example the package temurin-25-jdk or openjdk-25-jdk, and start again; nothing else is needed.
MESSAGE
  exit 3
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
# File names with Kazakh letters need a UTF-8 locale.
export LANG="${LANG:-C.UTF-8}"
case "${LC_ALL:-$LANG}" in *UTF-8|*utf8) ;; *) export LC_ALL=C.UTF-8 ;; esac
