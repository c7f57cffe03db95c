"""Alembic's entry: always inside `langganan.db.migrate.upgrade`, which hands over its connection."""

from alembic import context
from sqlalchemy import text

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True)
with context.begin_transaction():
    connection.execute(text("SET LOCAL lock_timeout = '5s'"))
    context.run_migrations()
