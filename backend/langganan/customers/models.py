from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Computed, Index, SmallInteger, Text, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, OfShop, Row, belongs_to, of_shop


class Customer(Row, Base):
    """The person. What purchases tell about them is in CustomerFacts."""

    __tablename__ = "customers"
    __table_args__ = (
        of_shop(),
        belongs_to("referred_by", "customers"),
        belongs_to("merged_into", "customers"),
        Index(
            "ix_customers_merged_into",
            "shop_id",
            "merged_into",
            postgresql_where=text("merged_into IS NOT NULL"),
        ),
        Index("ix_customers_newest", "shop_id", "created_at", "id"),
        Index(
            "ix_customers_born_on",
            "shop_id",
            "born_on",
            "id",
            postgresql_where=text("born_on IS NOT NULL"),
        ),
    )

    name: Mapped[str]
    birthday: Mapped[date | None]
    born_on: Mapped[int | None] = mapped_column(
        SmallInteger,
        Computed("extract(month FROM birthday) * 100 + extract(day FROM birthday)", persisted=True),
    )
    """The birthday in any year: 817 is 17 August."""
    notes: Mapped[str | None]
    language: Mapped[str] = mapped_column(default="id")
    preferred_channel: Mapped[str | None]
    source: Mapped[str] = mapped_column(default="staff")
    referred_by: Mapped[UUID | None]
    fingerprint: Mapped[bytes | None]
    """Of what they were added with, to tell a request that came again from another one."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    erased_at: Mapped[datetime | None]
    """A customer no more: forgotten, or merged."""
    merged_into: Mapped[UUID | None]
    """The other record of the same person, which has everything now."""


class Identity(OfShop, Base):
    """One way to reach one person: a phone number in E.164, an e-mail address."""

    __tablename__ = "identities"
    __table_args__ = (
        belongs_to("customer_id", "customers"),
        Index("ix_identities_customer", "shop_id", "customer_id"),
    )

    kind: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    customer_id: Mapped[UUID]
    since: Mapped[datetime] = mapped_column(server_default=func.now())
    """Of several of one kind the oldest is meant."""


class NotDuplicates(OfShop, Base):
    """Two who only look like one; `one_id` is the lesser id."""

    __tablename__ = "not_duplicates"
    __table_args__ = (of_shop(), belongs_to("one_id", "customers"), belongs_to("other_id", "customers"))

    one_id: Mapped[UUID] = mapped_column(primary_key=True)
    other_id: Mapped[UUID] = mapped_column(primary_key=True)


class CustomerFacts(OfShop, Base):
    """What purchases tell, kept in the sale's transaction; also the row that every counter verb locks first."""

    __tablename__ = "customer_facts"
    __table_args__ = (
        belongs_to("customer_id", "customers"),
        Index("ix_customer_facts_last", "shop_id", "last_at", "customer_id"),
    )

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    purchases: Mapped[int] = mapped_column(default=0)
    spend: Mapped[int] = mapped_column(default=0)
    first_at: Mapped[datetime | None]
    last_at: Mapped[datetime | None]
    last_product: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default="0")
    """One more with every movement: what was reckoned from an older one is reckoned again."""
    is_gone: Mapped[bool] = mapped_column(server_default=text("false"))
    """Erased or merged, as `customers.erased_at` says: here too, so that counts look at one table."""


class SearchToken(OfShop, Base):
    """Folded words of the name and every tail of the number: prefixes of these are what people type.

    Equality and range on text are leakproof, so the index works under row-level security, which `ILIKE` does not.
    They refer to nobody by a key of the database: a dozen for each customer, written and dropped with them, and whoever
    is found by one is looked up.
    """

    __tablename__ = "search_tokens"
    __table_args__ = (Index("ix_search_tokens_customer", "shop_id", "customer_id"),)

    token: Mapped[str] = mapped_column(Text(collation="C"), primary_key=True)
    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    is_name: Mapped[bool]


class NameWord(OfShop, Base):
    """The words of all names: typing errors are looked for here. Added with the tokens by a trigger; dropped at once
    when somebody is forgotten, and else at night, so that nobody who is renamed waits for another."""

    __tablename__ = "name_words"
    __table_args__ = (
        of_shop(),
        Index(
            "ix_name_words_similar",
            "shop_id",
            "word",
            postgresql_using="gin",
            postgresql_ops={"word": "gin_trgm_ops"},
        ),
    )

    word: Mapped[str] = mapped_column(Text(collation="C"), primary_key=True)


class Label(Row, Base):
    __tablename__ = "labels"
    __table_args__ = (of_shop(), UniqueConstraint("shop_id", "name"))

    name: Mapped[str]
    color: Mapped[str]


class CustomerLabel(OfShop, Base):
    __tablename__ = "customer_labels"
    __table_args__ = (
        belongs_to("customer_id", "customers", ondelete="CASCADE"),
        belongs_to("label_id", "labels", ondelete="CASCADE"),
        Index("ix_customer_labels_label", "shop_id", "label_id", "customer_id"),
    )

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    label_id: Mapped[UUID] = mapped_column(primary_key=True)


class Consent(OfShop, Base):
    """What holds now; how it came about is in the event log."""

    __tablename__ = "consents"
    __table_args__ = (belongs_to("customer_id", "customers"),)

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    purpose: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(primary_key=True)
    granted: Mapped[bool]
    wording: Mapped[str | None]
    source: Mapped[str]
    at: Mapped[datetime] = mapped_column(server_default=func.now())


class Card(Row, Base):
    """A link to the member card; a new one revokes the old."""

    __tablename__ = "cards"
    __table_args__ = (
        belongs_to("customer_id", "customers"),
        Index("ix_cards_token", "token"),
        Index("ix_cards_customer", "shop_id", "customer_id"),
    )

    customer_id: Mapped[UUID]
    token: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    revoked_at: Mapped[datetime | None]
