from typing import Any
from uuid import UUID

from litestar import Controller, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page
from langganan.core.phone import local
from langganan.http.request import ApiRequest, language_of
from langganan.merging.duplicates import Alike, duplicates, tell_apart
from langganan.merging.schemas import DuplicateOut, LookAlike, MergeIn, NotDuplicatesIn
from langganan.merging.service import merge_customers
from langganan.merging.telling import reason_of
from langganan.profiles.queries import customer_out
from langganan.profiles.schemas import CustomerOut
from langganan.shops.service import get_shop


class MergeController(Controller):
    path = "/customers"
    tags = ("Customers",)
    opt = {"needs": "customers:write"}

    @post(
        "/{customer_id:uuid}/merge",
        summary="Two records of one person become one",
        operation_id="mergeCustomer",
        status_code=200,
    )
    async def merge(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[MergeIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> CustomerOut:
        """Everything of this record becomes that of `into`, which is answered; done again, nothing more happens."""
        _must_be_trusted(actor)
        await merge_customers(session, actor, customer_id, data.into)
        shop, language = await get_shop(session, actor.shop_id), language_of(request)
        return await customer_out(session, shop, data.into, language, state.settings.public_url)

    @get(
        "/duplicates",
        summary="Records that may be one person, and why",
        operation_id="listDuplicates",
        needs="customers:merge",
    )
    async def index(
        self, request: ApiRequest, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Page[DuplicateOut]:
        language = language_of(request)
        return Page(
            [
                DuplicateOut(
                    customers=[_look_alike(pair.one), _look_alike(pair.other)],
                    why=pair.why,
                    reason=reason_of(pair, language),
                )
                for pair in await duplicates(session, actor.shop_id)
            ]
        )

    @post(
        "/duplicates/dismiss",
        summary="These two are not one person",
        operation_id="dismissDuplicate",
        needs="customers:merge",
        status_code=204,
    )
    async def dismiss(
        self,
        data: JSONBody[NotDuplicatesIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await tell_apart(session, actor.shop_id, data.one_id, data.other_id)


def _must_be_trusted(actor: Actor) -> None:
    """A cashier could make somebody's points their own."""
    if actor.kind == "staff":
        actor.must("customers:merge")


def _look_alike(person: Alike) -> LookAlike:
    return LookAlike(
        id=person.id,
        name=person.name,
        phone=local(person.phones[0]) if person.phones else None,
        birthday=person.birthday,
        purchases=person.purchases,
        spend=person.spend,
        last_at=person.last_at,
        created_at=person.created_at,
    )


controllers: list[Any] = [MergeController]
