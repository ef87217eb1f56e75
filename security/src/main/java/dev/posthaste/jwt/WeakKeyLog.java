package dev.posthaste.jwt;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Logs each warning once, as every request would repeat it. There are few: one for each length that is too short.
final class WeakKeyLog {

    private static final System.Logger LOG = System.getLogger("dev.posthaste.jwt");
    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

    private WeakKeyLog() {}

    static void warn(String message) {
        if (LOGGED.add(message)) {
            LOG.log(System.Logger.Level.WARNING, message);
        }
    }
}
