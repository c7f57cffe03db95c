"""The one append-only event log: timeline, audit and outbox in one."""
