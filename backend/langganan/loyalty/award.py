"""What a sale, a tap or taking part gives in each programme, and the rewards that this completes."""

from typing import ClassVar
from uuid import UUID

from msgspec import Struct

from langganan.core.errors import Conflict, Says, bad_field
from langganan.loyalty import rules
from langganan.loyalty.calendar import months_before
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.rules import Basket
from langganan.loyalty.setup import Terms
from langganan.loyalty.snapshot import Wallet
from langganan.loyalty.telling.why import Part


class AlreadyGiven(Conflict):
    code, title = "already_given", "Already given"
    says: ClassVar[Says] = {
        "id": "Bonus ini sudah pernah diberikan kepada pelanggan ini.",
        "en": "This customer already had this bonus.",
    }


class Earned(Struct):
    terms: Terms
    amount: int
    balance: int
    parts: list[Part]


def award_sale(journal: Journal, wallet: Wallet, basket: Basket, sale_id: UUID) -> list[Earned]:
    """Called while the wallet's facts are still those from before the sale."""
    day, because = basket.at.date(), Because(sale_id=sale_id)
    running = [terms for terms in journal.setup.programs.values() if terms.runs_on(day)]
    awarded = [_award(journal, terms, wallet, basket, because) for terms in running]
    return [given for given in awarded if given.parts or given.amount]


def must_not_give_too_much(journal: Journal, wallet: Wallet, basket: Basket, field: str = "amount") -> None:
    """Refuses a sale that would give a card more stamps than anybody means; before anything is moved."""
    for terms in journal.setup.programs.values():
        if terms.kind == "stamp" and terms.runs_on(basket.at.date()):
            card = wallet.card(terms.id)
            earning = rules.earn(terms, card, rules.level_of(terms, wallet), basket)
            bonuses = [*rules.once_bonuses(terms, card, wallet, basket)]
            must_not_be_too_many(terms, earning.units + sum(bonus.points for bonus in bonuses), field)
            bonus = rules.referral(terms)
            if bonus and any(one.key == "referred" for one in bonuses):
                must_not_be_too_many(terms, bonus.referrer_points, field)


def must_not_be_too_many(terms: Terms, stamps: int, field: str) -> None:
    """Each stamp may be a reward. Of points there may be as many as there are: they only add up."""
    if terms.kind == "stamp" and stamps > rules.MOST_STAMPS_AT_ONCE:
        raise bad_field(
            field,
            "too_many_stamps",
            id=f"Ini memberi lebih dari {rules.MOST_STAMPS_AT_ONCE} stempel sekaligus. Periksa angkanya.",
            en=f"This gives more than {rules.MOST_STAMPS_AT_ONCE} stamps at once. Please check the number.",
        )


def award_units(journal: Journal, terms: Terms, wallet: Wallet, amount: int, because: Because) -> Earned:
    journal.earn(terms, wallet, amount, because)
    complete(journal, terms, wallet, because)
    _climb(journal, terms, wallet, earned=amount)
    return Earned(terms, amount, wallet.card(terms.id).balance, [])


def award_activity(journal: Journal, terms: Terms, wallet: Wallet, name: str, because: Because) -> Earned:
    """Raises AlreadyGiven, or Invalid for an activity that the programme does not reward or rewards too much."""
    bonus = rules.activity(terms, name)
    if bonus is None:
        raise bad_field(
            "activity",
            "unknown_activity",
            id="Kegiatan ini tidak ada di program ini.",
            en="This programme does not reward this activity.",
        )
    must_not_be_too_many(terms, bonus.points, "activity")
    key = rules.activity_key(bonus.name)
    card = wallet.card(terms.id)
    if bonus.once and key in card.bonuses:
        raise AlreadyGiven
    because = Because(stamp_id=because.stamp_id, bonus=key)
    if bonus.once:
        card.bonuses.append(key)
    journal.earn(terms, wallet, bonus.points, because)
    complete(journal, terms, wallet, because)
    _climb(journal, terms, wallet, earned=bonus.points)
    return Earned(terms, bonus.points, card.balance, [Part("activity", bonus.points, None, bonus.name)])


def complete(journal: Journal, terms: Terms, wallet: Wallet, because: Because) -> None:
    """Issues what the card has come to; at its last position the card begins again.

    A reward that cannot be had now (none left, not for this customer) leaves the stamps where they are: the next
    stamp tries again. So it is with more than is given at once, which may gather while a card is paused.
    """
    if terms.kind != "stamp":
        return
    by_position = {offer.at: offer for offer in terms.offers if offer.at}
    target, card = terms.target, wallet.card(terms.id)
    for _ in range(rules.MOST_STAMPS_AT_ONCE):
        closed = False
        if target and target in card.reached and card.balance >= target:
            _begin_again(journal, terms, wallet, target, because)
            continue
        for position in rules.reached(list(by_position), card):
            offer = by_position[position]
            if rules.why_not(journal.snapshot, journal.setup, terms, wallet, offer):
                continue
            voucher = journal.issue(wallet, terms, offer, because, on_card=True)
            if position == target:
                spent = Because(sale_id=because.sale_id, stamp_id=because.stamp_id, voucher_id=voucher["id"])
                _begin_again(journal, terms, wallet, position, spent)
                closed = True
                break
            card.reached = [*card.reached, position]
        if not closed:
            break


def _begin_again(journal: Journal, terms: Terms, wallet: Wallet, target: int, because: Because) -> None:
    """Also where the last reward was given on the way, when the card was longer."""
    card = wallet.card(terms.id)
    journal.spend(terms, wallet, target, because)
    card.lap += 1
    card.reached = [later - target for later in card.reached if later > target]


def _award(journal: Journal, terms: Terms, wallet: Wallet, basket: Basket, because: Because) -> Earned:
    card = wallet.card(terms.id)
    earning = rules.earn(terms, card, rules.level_of(terms, wallet), basket)
    amount, parts = earning.units, list(earning.parts)
    if earning.units or earning.rest:
        journal.earn(terms, wallet, earning.units, because, rest=earning.rest)
    for bonus in rules.once_bonuses(terms, card, wallet, basket):
        card.bonuses.append(bonus.key)
        journal.earn(terms, wallet, bonus.points, Because(sale_id=because.sale_id, bonus=bonus.key))
        amount += bonus.points
        parts.append(bonus.part)
        if bonus.key == "referred":
            _thank_referrer(journal, terms, wallet, because)
    complete(journal, terms, wallet, because)
    _climb(journal, terms, wallet, spent=basket.amount, earned=amount)
    return Earned(terms, amount, card.balance, parts)


def _climb(journal: Journal, terms: Terms, wallet: Wallet, *, spent: int = 0, earned: int) -> None:
    """The tier that this leads to holds from the next sale on. What is sent so late that it is past counts no more."""
    if terms.tiers is None or journal.occurred_at < months_before(journal.moment, terms.tiers.months):
        return
    before = wallet.windows.get(terms.id, 0)
    after = before + (spent if terms.tiers.by == "spend" else earned)
    wallet.windows[terms.id] = after
    level = rules.level_at(terms, after)
    if level is not None and level != rules.level_at(terms, before):
        journal.note(
            "tier.reached", wallet.customer_id, program_id=terms.id, program=terms.name, tier=level.name
        )


def _thank_referrer(journal: Journal, terms: Terms, friend: Wallet, because: Because) -> None:
    referrer = journal.snapshot.wallet(friend.referred_by) if friend.referred_by else None
    bonus, key = rules.referral(terms), f"referral:{friend.customer_id}"
    if referrer is None or bonus is None or key in referrer.card(terms.id).bonuses:
        return
    referrer.card(terms.id).bonuses.append(key)
    journal.expire(referrer)
    journal.earn(terms, referrer, bonus.referrer_points, Because(sale_id=because.sale_id, bonus=key))
    complete(journal, terms, referrer, because)
    _climb(journal, terms, referrer, earned=bonus.referrer_points)
