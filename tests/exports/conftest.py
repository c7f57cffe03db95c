from tests.factories import shop as shop
