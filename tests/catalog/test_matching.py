from uuid import UUID, uuid4

from langganan.catalog.matching import Catalogue, CatalogueRow, catalogue_for, catalogue_of
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from tests.catalog.shelf import add, change
from tests.factories import ShopUnderTest

COFFEE = CatalogueRow(uuid4(), "ksg", "kopi susu", "Minuman")
TEA = CatalogueRow(uuid4(), None, "es teh", "Minuman")
OTHER_COFFEE = CatalogueRow(uuid4(), None, "kopi susu", None)
CATALOGUE = Catalogue.of([COFFEE, TEA, OTHER_COFFEE])


def found(**said: object) -> UUID | None:
    product = CATALOGUE.find(**said)  # type: ignore[arg-type]
    return product.id if product else None


def test_the_id_is_believed_first_then_the_code_then_the_name():
    assert found(product_id=TEA.id, sku="KSG", name="Kopi susu") == TEA.id
    assert found(product_id=uuid4(), sku="ksg ", name="Es teh") == COFFEE.id
    assert found(sku="???", name="Es  TEH") == TEA.id


def test_a_name_is_the_whole_name_and_of_namesakes_the_first():
    assert found(name="kopi") is None
    assert found(name="KOPI SUSU") == COFFEE.id
    assert found() is None


async def test_a_shops_catalogue_is_what_it_sells_now(shop: ShopUnderTest, sessions: Sessions):
    coffee = await add(shop, "Kopi Susu", sku="Ksg-1", category="Minuman")
    old = await add(shop, "Lilin")
    await change(shop, old, archived=True)
    async with unit_of_work(sessions, UUID(shop.id)) as session:
        catalogue = await catalogue_of(session, UUID(shop.id))
    product = catalogue.find(sku="KSG-1")
    assert product is not None
    assert (str(product.id), product.category) == (coffee["id"], "Minuman")
    assert catalogue.find(name="kopi susu") == product
    assert catalogue.find(name="Lilin") is None
    assert catalogue.find(UUID(old["id"])) is None


async def test_the_till_reads_no_more_than_a_sale_can_mean(shop: ShopUnderTest, sessions: Sessions):
    coffee = await add(shop, "Kopi susu", sku="Ksg-1")
    tea, bolu = await add(shop, "Es teh"), await add(shop, "Bolu", category="Kue")
    old = await add(shop, "Lilin")
    await add(shop, "Roti")
    await change(shop, old, archived=True)
    async with unit_of_work(sessions, UUID(shop.id)) as session:
        catalogue = await catalogue_for(
            session,
            UUID(shop.id),
            ids=[UUID(bolu["id"]), UUID(old["id"])],
            skus=[" KSG-1"],
            names=["ES  teh", "Lilin"],
        )
        nothing = await catalogue_for(session, UUID(shop.id))
    assert {str(product_id) for product_id in catalogue.by_id} == {coffee["id"], tea["id"], bolu["id"]}
    assert nothing == Catalogue()
