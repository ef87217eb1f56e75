package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.tenant.page.Pages;

/// What all parts of the dashboard share.
///
/// @param issuer the tenant's name
record Dashboard(String issuer, Pages pages, Sessions sessions, OwnNames names) {}
