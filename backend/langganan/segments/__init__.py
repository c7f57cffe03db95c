"""Who is new, active, asleep, a regular of weight; and whom to greet today."""
