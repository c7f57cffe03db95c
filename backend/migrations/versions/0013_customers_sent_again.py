"""What a customer was added with, so that the same request sent again is told from another one."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("customers", sa.Column("fingerprint", sa.LargeBinary(), nullable=True))
