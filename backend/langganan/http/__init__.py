"""What every controller shares: strict bodies, problem answers, idempotency, the OpenAPI document."""
