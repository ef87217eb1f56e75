package dev.posthaste;

/// What an answer may leave out of records: see [Returns#omit()].
public enum Omit {
    /// Members that are null (FastAPI's `response_model_exclude_none`).
    NULL,
    /// Members that have their default (`response_model_exclude_defaults`).
    DEFAULT,
    /// Members that were not set (`response_model_exclude_unset`): of a [Sent] what was not sent, and of JSON that is
    /// returned as a record what it does not have.
    UNSET
}
