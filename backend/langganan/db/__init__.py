"""The database: base model, engine, the one unit of work, row-level security, migrations."""
