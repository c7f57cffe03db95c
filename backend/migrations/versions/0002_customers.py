"""Customers, identities, labels, consent, cards, search."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "customers",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("preferred_channel", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customers_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_customers")),
    )
    op.create_index("ix_customers_newest", "customers", ["shop_id", "created_at", "id"], unique=False)
    op.create_table(
        "identities",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_identities_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_identities_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "kind", "value", name=op.f("pk_identities")),
    )
    op.create_index("ix_identities_customer", "identities", ["shop_id", "customer_id"], unique=False)
    op.create_table(
        "customer_facts",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("purchases", sa.BigInteger(), nullable=False),
        sa.Column("spend", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_product", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_customer_facts_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customer_facts_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", name=op.f("pk_customer_facts")),
    )
    op.create_index(
        "ix_customer_facts_last", "customer_facts", ["shop_id", "last_at", "customer_id"], unique=False
    )
    op.create_table(
        "search_tokens",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.Text(collation="C"), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("is_name", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_search_tokens_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_search_tokens_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "token", "customer_id", name=op.f("pk_search_tokens")),
    )
    op.create_index("ix_search_tokens_customer", "search_tokens", ["shop_id", "customer_id"], unique=False)
    op.create_index(
        "ix_search_tokens_similar",
        "search_tokens",
        ["shop_id", "token"],
        unique=False,
        postgresql_using="gin",
        postgresql_ops={"token": "gin_trgm_ops"},
        postgresql_where=sa.text("is_name"),
    )
    op.create_table(
        "labels",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("color", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_labels_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_labels")),
        sa.UniqueConstraint("shop_id", "name", name=op.f("uq_labels_shop_id_name")),
    )
    op.create_table(
        "customer_labels",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("label_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_customer_labels_shop_id_customer_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "label_id"],
            ["labels.shop_id", "labels.id"],
            name=op.f("fk_customer_labels_shop_id_label_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customer_labels_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "label_id", name=op.f("pk_customer_labels")),
    )
    op.create_index(
        "ix_customer_labels_label", "customer_labels", ["shop_id", "label_id", "customer_id"], unique=False
    )
    op.create_table(
        "consents",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_consents_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_consents_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "purpose", "channel", name=op.f("pk_consents")),
    )
    op.create_table(
        "cards",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_cards_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_cards_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_cards")),
    )
    op.create_index("ix_cards_customer", "cards", ["shop_id", "customer_id"], unique=False)
    op.create_index("ix_cards_token", "cards", ["token"], unique=False)
