from tests.counter.conftest import books as books
from tests.factories import shop as shop
