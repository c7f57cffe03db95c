"""For every operation of the API: requests with names of things in every place that takes one.

`{customer}` and the like are filled in: another shop's, nobody's, one's own (see belongings.py). An operation that
is not here fails the build.
"""

from typing import Any

from tests.isolation.asking import Request, delete, get, patch, post, put, stranger

_CONSENT = {"purpose": "offers", "channel": "whatsapp", "granted": False}
_CAMPAIGN: dict[str, Any] = {
    "name": "Kangen",
    "segment": "new",
    "purpose": "care",
    "channel_account_id": "{account}",
    "text": "Halo {{nama|Kak}}",
}
_BALANCE = {"field": "balance", "program_id": "{program}"}
_PREVIEW = {name: value for name, value in _CAMPAIGN.items() if name != "name"}
_OF_PRODUCT = {"per": "product", "product_ids": ["{product}"]}
_COFFEE = {"name": "Kopi", "quantity": 1, "unit_price": 1, "product_id": "{product}"}
_BONUSES = "/customers/{own_customer}/bonuses"
_REWARD = {"at": 5, "title": "Gratis 1 kopi"}
_NAMED_REWARD = _REWARD | {"id": "{reward}"}

OPERATIONS: dict[str, list[Request]] = {
    "register": [
        stranger(post("/auth/register", shop_name="X", owner_name="Y", phone="{phone}", password="z"))
    ],
    "login": [stranger(post("/auth/login", login="{phone}", password="salah-sekali", shop_id="{shop}"))],
    "refresh": [stranger(post("/auth/refresh"))],
    "logout": [stranger(post("/auth/logout"))],
    "getMe": [get("/me")],
    "changePassword": [patch("/me/password", old_password="salah-sekali", password="kopi-tiap-pagi")],
    "getShop": [get("/shop")],
    "updateShop": [patch("/shop", greet_per_day=6)],
    "listStaff": [get("/staff")],
    "inviteStaff": [post("/staff/invitations", name="Dewi", phone="{phone}", role="cashier")],
    "removeStaff": [delete("/staff/{staff}")],
    "getInvitation": [stranger(get("/invitations/{nobody}"))],
    "acceptInvitation": [stranger(post("/invitations/{nobody}/accept", password="kopi-tiap-pagi"))],
    "listOutlets": [get("/outlets")],
    "createOutlet": [post("/outlets", name="Cabang pasar")],
    "updateOutlet": [patch("/outlets/{outlet}", name="Diganti", archived=True)],
    "listApiKeys": [get("/api-keys")],
    "createApiKey": [post("/api-keys", name="POS", scopes=["sales:write"], outlet_id="{outlet}")],
    "deleteApiKey": [delete("/api-keys/{api_key}")],
    "rotateApiKey": [post("/api-keys/{api_key}/rotate")],
    "openSandbox": [post("/sandbox")],
    "resetSandbox": [post("/sandbox"), post("/sandbox/reset")],
    "listLabels": [get("/labels")],
    "createLabel": [post("/labels", name="Sore", color="#123456")],
    "updateLabel": [patch("/labels/{label}", name="Pagi")],
    "labelCustomers": [
        post("/labels/{label}/customers", add=["{own_customer}"]),
        post("/labels/{own_label}/customers", add=["{customer}"]),
        post("/labels/{own_label}/customers", remove=["{customer}"]),
    ],
    "deleteLabel": [delete("/labels/{label}")],
    "listCustomers": [
        get("/customers"),
        get("/customers", phone="{phone}"),
        get("/customers", q="{phone}"),
        get("/customers", q="rahasia"),
        get("/customers", q="rahasja"),
        get("/customers", card="{card}"),
        get("/customers", label="{label}"),
        get("/customers", segment="new"),
    ],
    "createCustomer": [
        post("/customers", name="Pak Budi", referred_by="{customer}"),
        post("/customers", name="Pak Budi", id="{customer}"),
        post("/customers", name="Pak Budi", phone="{phone}"),
        post("/customers", name="Pak Budi", labels=["{label}"]),
    ],
    "getCustomer": [get("/customers/{customer}")],
    "updateCustomer": [
        patch("/customers/{customer}", name="Diganti"),
        patch("/customers/{own_friend}", labels=["{label}"]),
        patch("/customers/{own_friend}", phone="{phone}"),
    ],
    "eraseCustomer": [delete("/customers/{customer}")],
    "exportTable": [get("/exports/customers")],
    "mergeCustomer": [
        post("/customers/{customer}/merge", into="{own_customer}"),
        post("/customers/{own_twin}/merge", into="{twin}"),
    ],
    "listDuplicates": [get("/customers/duplicates")],
    "dismissDuplicate": [
        post("/customers/duplicates/dismiss", one_id="{own_customer}", other_id="{customer}"),
        post("/customers/duplicates/dismiss", one_id="{customer}", other_id="{own_customer}"),
    ],
    "replaceCard": [post("/customers/{customer}/card")],
    "setConsents": [put("/customers/{customer}/consents", consents=[_CONSENT])],
    "getHabits": [get("/customers/{customer}/habits")],
    "createCustomerImport": [Request("POST", "/customers/imports")],
    "listCustomerImports": [get("/customers/imports")],
    "getCustomerImport": [get("/customers/imports/{customer_import}")],
    "updateCustomerImport": [
        patch("/customers/imports/{customer_import}", columns=[{"field": "name"}]),
        patch("/customers/imports/{own_customer_import}", columns=[_BALANCE]),
    ],
    "previewCustomerImport": [get("/customers/imports/{customer_import}/preview")],
    "startCustomerImport": [post("/customers/imports/{customer_import}/start")],
    "cancelCustomerImport": [post("/customers/imports/{customer_import}/cancel")],
    "undoCustomerImport": [post("/customers/imports/{customer_import}/undo")],
    "listRefusedImportRows": [get("/customers/imports/{customer_import}/refused")],
    "getTimeline": [get("/customers/{customer}/timeline")],
    "listActivity": [
        get("/activity"),
        get("/activity", customer_id="{customer}"),
        get("/activity", staff_id="{owner}"),
    ],
    "listBalances": [get("/customers/{customer}/balances")],
    "listVouchers": [get("/customers/{customer}/vouchers")],
    "claimReward": [
        post("/customers/{customer}/vouchers", reward_id="{own_reward}"),
        post("/customers/{own_customer}/vouchers", reward_id="{reward}"),
    ],
    "listProducts": [
        get("/products"),
        get("/products", q="{sku}"),
        get("/products", category="{sku}"),
    ],
    "listProductCategories": [get("/products/categories")],
    "createProduct": [
        post("/products", name="Es teh", id="{product}"),
        post("/products", name="Es teh", sku="{sku}"),
    ],
    "importProducts": [post("/products/import", text="Roti tawar;15000;Roti;{sku}")],
    "updateProduct": [
        patch("/products/{product}", name="Diganti"),
        patch("/products/{own_uncoded}", sku="{sku}"),
    ],
    "listPrograms": [get("/programs")],
    "createProgram": [
        post("/programs", kind="stamp", name="Kartu", earn={"per": "visit"}, rewards=[_REWARD]),
        post("/programs", kind="stamp", name="Kartu", earn=_OF_PRODUCT, rewards=[_REWARD]),
        post("/programs", kind="stamp", name="Kartu", earn={"per": "visit"}, rewards=[_NAMED_REWARD]),
    ],
    "updateProgram": [
        patch("/programs/{program}", name="Diganti"),
        patch("/programs/{own_program}", earn=_OF_PRODUCT),
        patch("/programs/{own_points}", rewards=[{"cost": 50, "title": "Tas", "id": "{reward}"}]),
    ],
    "getVoucher": [get("/vouchers/{code}")],
    "redeemVoucher": [
        post("/vouchers/{code}/redeem"),
        post("/vouchers/{own_code}/redeem", sale_id="{sale}", external_ref="{external_ref}"),
        post("/vouchers/{code}/redeem", reservation_id="{sale}"),
    ],
    "reserveVoucher": [post("/vouchers/{code}/reserve", reservation_id="{sale}")],
    "releaseVoucher": [Request("DELETE", "/vouchers/{code}/reserve", params={"reservation_id": "{sale}"})],
    "giveBonus": [
        post("/customers/{customer}/bonuses", program_id="{own_program}", activity="Ulasan"),
        post(_BONUSES, program_id="{program}", activity="Ulasan"),
        post(_BONUSES, program_id="{own_program}", activity="Ulasan", id="{stamp}"),
        post(_BONUSES, program_id="{own_program}", activity="Ulasan", outlet_id="{outlet}"),
    ],
    "adjustBalance": [
        post("/customers/{customer}/adjustments", program_id="{own_program}", amount=1, reason="salah"),
        post("/customers/{own_customer}/adjustments", program_id="{program}", amount=1, reason="salah"),
    ],
    "listCauses": [get("/causes")],
    "createCause": [
        post("/causes", name="Pohon", share={"of": "product", "product_ids": ["{product}"], "amount": 500}),
        post("/causes", name="Pohon"),
    ],
    "updateCause": [
        patch("/causes/{cause}", name="Diganti"),
        patch("/causes/{own_cause}", share={"of": "product", "product_ids": ["{product}"], "amount": 500}),
    ],
    "giveToCause": [
        post("/customers/{customer}/gifts", cause_id="{own_cause}", program_id="{own_points}", points=1),
        post("/customers/{own_customer}/gifts", cause_id="{cause}", program_id="{own_points}", points=1),
        post("/customers/{own_customer}/gifts", cause_id="{own_cause}", program_id="{points}", points=1),
        post(
            "/customers/{own_customer}/gifts",
            cause_id="{own_cause}",
            program_id="{own_points}",
            points=1,
            id="{gift}",
        ),
    ],
    "getCounterSettings": [get("/counter-settings")],
    "updateCounterSettings": [patch("/counter-settings", void_policy="refuse")],
    "previewProgram": [
        post(
            "/programs/preview",
            program={"kind": "stamp", "name": "Kartu", "earn": {"per": "visit"}, "rewards": [_NAMED_REWARD]},
            sale={"amount": 1000},
        ),
        post(
            "/programs/preview",
            program={"kind": "stamp", "name": "Kartu", "earn": _OF_PRODUCT, "rewards": [_REWARD]},
            sale={"amount": 1000, "items": [{"name": "-", "product_id": "{product}"}]},
        ),
    ],
    "listSales": [
        get("/sales", customer_id="{customer}"),
        get("/sales", staff_id="{owner}", outlet_id="{outlet}"),
    ],
    "recordSale": [
        post("/sales", amount=20_000, customer={"id": "{customer}"}),
        post("/sales", amount=20_000, customer={"phone": "{phone}"}),
        post("/sales", amount=20_000, customer={"card": "{card}"}),
        post("/sales", amount=20_000, id="{sold_once}"),
        post("/sales", amount=20_000, external_ref="{external_ref}"),
        post("/sales", amount=20_000, outlet_id="{outlet}"),
        post("/sales", amount=20_000, items=[_COFFEE]),
        post("/sales", amount=20_000, redeem=[{"code": "{code}"}]),
        post("/sales", amount=20_000, customer={"id": "{own_customer}"}, redeem=[{"reward_id": "{reward}"}]),
    ],
    "previewSale": [
        post("/sales/preview", amount=20_000, customer={"id": "{customer}"}),
        post("/sales/preview", amount=20_000, customer={"phone": "{phone}"}),
        post("/sales/preview", amount=20_000, customer={"card": "{card}"}),
        post("/sales/preview", amount=20_000, outlet_id="{outlet}"),
        post("/sales/preview", amount=20_000, external_ref="{external_ref}"),
        post("/sales/preview", amount=20_000, redeem=[{"reward_id": "{reward}"}]),
        post("/sales/preview", amount=1, items=[_COFFEE]),
    ],
    "importSales": [Request("POST", "/sales/import")],
    "listImportTills": [get("/sales/import/tills")],
    "getSale": [get("/sales/{sale}")],
    "getSaleRecord": [get("/sales/{sale}/record")],
    "voidSale": [post("/sales/{sale}/void", reason="salah ketik")],
    "giveStamps": [
        post("/stamps", customer_id="{customer}"),
        post("/stamps", customer_id="{own_customer}", program_id="{program}"),
        post("/stamps", customer_id="{own_customer}", id="{stamp}"),
        post("/stamps", customer_id="{own_customer}", outlet_id="{outlet}"),
    ],
    "getStamps": [get("/stamps/{stamp}")],
    "voidStamps": [post("/stamps/{stamp}/void", reason="salah ketik")],
    "listSegments": [get("/segments")],
    "listGreetings": [get("/greetings")],
    "claimGreeting": [post("/greetings/claims", customer_id="{customer}")],
    "markGreeted": [post("/greetings", customer_id="{customer}")],
    "listChannels": [get("/channels")],
    "listChannelAccounts": [get("/channel-accounts")],
    "createChannelAccount": [post("/channel-accounts", channel="whatsapp-hand", name="WA", settings={})],
    "updateChannelAccount": [patch("/channel-accounts/{account}", name="Diganti")],
    "deleteChannelAccount": [delete("/channel-accounts/{account}")],
    "testChannelAccount": [post("/channel-accounts/{account}/test", to="0812-3456-7890")],
    "listTemplates": [get("/templates")],
    "previewCampaign": [post("/campaign-previews", **_PREVIEW)],
    "listCampaigns": [get("/campaigns")],
    "createCampaign": [post("/campaigns", **_CAMPAIGN)],
    "getCampaign": [get("/campaigns/{campaign}")],
    "updateCampaign": [
        patch("/campaigns/{campaign}", name="Diganti"),
        patch("/campaigns/{own_campaign}", channel_account_id="{account}"),
    ],
    "deleteCampaign": [delete("/campaigns/{campaign}")],
    "launchCampaign": [post("/campaigns/{campaign}/launch")],
    "testCampaign": [post("/campaigns/{campaign}/test", to="0812-3456-7890")],
    "listCampaignDeliveries": [get("/campaigns/{launched}/deliveries")],
    "getHandQueue": [get("/hand-queue")],
    "markDeliveryOpened": [post("/deliveries/{delivery}/opened")],
    "markDeliveryConfirmed": [post("/deliveries/{delivery}/confirmed")],
    "markDeliveryFailed": [post("/deliveries/{delivery}/failed", reason="nomor salah")],
    "getHome": [get("/home")],
    "getPublicShop": [stranger(get("/public/shops/{nobody}"))],
    "joinShop": [
        stranger(post("/public/shops/{own_slug}/join", name="Pak Budi", phone="{phone}")),
        stranger(
            post(
                "/public/shops/{own_slug}/join", name="Pak Budi", phone="0812-9999-0000", invited_by="{card}"
            )
        ),
    ],
    "getCard": [stranger(get("/public/cards/{nobody}"))],
    "changeCardConsents": [stranger(put("/public/cards/{nobody}/consents", consents=[_CONSENT]))],
    "voteForCause": [stranger(put("/public/cards/{own_card}/vote", cause_id="{cause}"))],
    "giveFromCard": [
        stranger(
            post("/public/cards/{own_card}/gifts", cause_id="{cause}", program_id="{own_points}", points=1)
        ),
        stranger(
            post("/public/cards/{own_card}/gifts", cause_id="{own_cause}", program_id="{points}", points=1)
        ),
        stranger(
            post(
                "/public/cards/{own_card}/gifts",
                cause_id="{own_cause}",
                program_id="{own_points}",
                points=1,
                id="{gift}",
            )
        ),
    ],
    "showVoucherCode": [stranger(post("/public/cards/{own_card}/voucher-codes/{voucher}"))],
}
"""`{nobody}`: the secret in the path is itself the key to the thing, so there is no other shop's to try with."""
