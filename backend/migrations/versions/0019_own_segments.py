"""Segments of a shop's own, and campaigns to them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from langganan.db.rls import protect

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "segments",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("color", sa.Text(), nullable=False),
        sa.Column("rules", postgresql.JSONB(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("shop_id", "id", name="pk_segments"),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name="fk_segments_shop_id"),
    )
    op.create_index(
        "uq_segments_living",
        "segments",
        ["shop_id", "name"],
        unique=True,
        postgresql_where=sa.text("retired_at IS NULL"),
    )
    for statement in protect("segments", grants="SELECT, INSERT, UPDATE"):
        op.execute(statement)
    op.alter_column("campaigns", "segment", nullable=True)
    op.drop_constraint("ck_campaigns_segment", "campaigns")
    op.create_check_constraint(
        "segment", "campaigns", "segment IN ('new', 'active', 'slipping', 'sleeping', 'premium')"
    )
    op.add_column("campaigns", sa.Column("segment_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        "fk_campaigns_shop_id_segment_id",
        "campaigns",
        "segments",
        ["shop_id", "segment_id"],
        ["shop_id", "id"],
    )
    op.create_check_constraint("one_segment", "campaigns", "num_nonnulls(segment, segment_id) = 1")
