# One build of a checkout at a time: lock_take FILE, lock_release. Sourced, POSIX sh.
#
# Where there is flock, the kernel gives the lock back however its process ends. Elsewhere a file is made that names its
# owner by process id and start, as ids are used again. A lock whose owner is gone is removed by one process at a time,
# which looks once more before: else two could each remove it, the second one the new lock of the first.

lock_take() {
  lock_file=$1
  lock_me=$(lock_owner $$)
  if command -v flock >/dev/null 2>&1; then
    exec 9>>"$lock_file"
    flock -n 9 || { lock_say; flock 9; }
    echo "$lock_me" >"$lock_file"
  else
    lock_said=
    until (set -C && echo "$lock_me" >"$lock_file") 2>/dev/null; do
      lock_clear || {
        [ -n "$lock_said" ] || lock_say
        lock_said=yes
        sleep 1
      }
    done
    trap lock_release EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
  fi
}

lock_release() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>&-
  else
    rm -f "$lock_file"
    trap - EXIT INT TERM
  fi
}

lock_say() {
  lock_seen=$(cat "$lock_file" 2>/dev/null) || :
  lock_pid=${lock_seen%% *}
  echo "Waiting for process ${lock_pid:-(unknown)}, which builds Posthaste; if there is none, remove $lock_file* ..." >&2
}

# Of a process: its id and its start.
lock_owner() {
  if [ -r "/proc/$1/stat" ]; then
    echo "$1 $(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20)"
  else
    echo "$1 $(TZ=UTC0 LC_ALL=C ps -o lstart= -p "$1" 2>/dev/null)"
  fi
}

# Whether the owner that is seen is gone. Without one, the lock was made just now.
lock_stale() {
  lock_seen=$(cat "$lock_file" 2>/dev/null) || :
  lock_pid=${lock_seen%% *}
  [ -n "$lock_pid" ] || return 1
  kill -0 "$lock_pid" 2>/dev/null || ps -p "$lock_pid" >/dev/null 2>&1 || return 0
  [ "$lock_seen" != "$(lock_owner "$lock_pid")" ]
}

# An owner that is gone cannot have given its lock back, where the file still names it.
lock_clear() {
  lock_stale && mkdir "$lock_file.stale" 2>/dev/null || return 1
  if lock_stale && [ "$(cat "$lock_file" 2>/dev/null)" = "$lock_seen" ]; then
    rm -f "$lock_file"
  fi
  rmdir "$lock_file.stale"
}
