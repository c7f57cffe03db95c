"""How a reward is claimed, and its vouchers with it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("rewards", "vouchers"):
        op.add_column(table, sa.Column("how", sa.Text(), nullable=True))
