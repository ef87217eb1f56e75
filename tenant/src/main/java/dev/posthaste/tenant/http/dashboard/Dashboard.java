package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.tenant.page.Pages;

/// What all parts of the dashboard share.
///
/// @param issuer the tenant's name
/// @param open whether it needs no key, because only this machine reaches it
record Dashboard(String issuer, Pages pages, Sessions sessions, OwnNames names, boolean open) {}
