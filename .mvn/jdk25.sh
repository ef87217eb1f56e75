# Chooses the JDK for mvnw and posthaste: sets JAVA_HOME to a JDK 25 or newer. Sourced, POSIX sh.
#
# A JAVA_HOME that is new enough is left alone. The `release` file of a JDK is read rather than its `java -version`
# run, which would cost a start of the JVM on every call.

jdk25_fits() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk25_major=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release")
  [ "${jdk25_major:-0}" -ge 25 ]
}

jdk25_take_first() {
  for jdk25_home in "$@"; do
    if jdk25_fits "$jdk25_home"; then
      JAVA_HOME=$jdk25_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

jdk25_select() {
  jdk25_take_first "${JAVA_HOME-}" "${JDK_25_HOME-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" && return 0
  jdk25_take_first \
    /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* && return 0
  jdk25_mise=${MISE_DATA_DIR:-${XDG_DATA_HOME:-${HOME-}/.local/share}/mise}/installs/java
  jdk25_asdf=${ASDF_DATA_DIR:-${HOME-}/.asdf}/installs/java
  jdk25_take_first \
    "$jdk25_mise"/* "$jdk25_mise"/*/Contents/Home \
    "$jdk25_asdf"/* "$jdk25_asdf"/*/Contents/Home && return 0
  cat >&2 <<END
Posthaste needs a JDK 25 or newer, and none was found.
  Looked at: JAVA_HOME (${JAVA_HOME:-not set}), JDK_25_HOME, JAVA_HOME_25_X64, JAVA_HOME_25_ARM64,
  /usr/lib/jvm, /Library/Java/JavaVirtualMachines, ~/Library/Java/JavaVirtualMachines, ~/.sdkman/candidates/java, ~/.jdks,
  Homebrew's openjdk (/opt/homebrew, /usr/local, /home/linuxbrew/.linuxbrew), $jdk25_mise, $jdk25_asdf.
Install one (for instance from https://adoptium.net/temurin/releases/?version=25), or set JAVA_HOME to where it is.
END
  return 1
}

jdk25_select || exit 1
