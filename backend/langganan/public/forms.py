"""Forms as a browser without script sends them."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

import msgspec
from msgspec import Struct

from langganan.core import phone
from langganan.core.errors import Invalid, bad_field
from langganan.customers.schemas import ConsentIn
from langganan.loyalty.causes.schemas import GiftIn
from langganan.public.schemas import JoinIn
from langganan.public.texts import TEXTS
from langganan.public.views import Choice
from langganan.public.wording import ASKED_WHEN_JOINING

_LONGEST_NAME = 120


class Typed(Struct):
    """What was typed, and what is wrong with it: both are shown again."""

    name: str = ""
    phone: str = ""
    birthday: str = ""
    website: str = ""
    invited_by: str = ""
    agreed: Sequence[str] = ()
    errors: dict[str, str] = {}

    def check(self, language: str) -> JoinIn | None:
        says = TEXTS[language]
        self.errors = {}
        if not self.name:
            self.errors["name"] = says["required"]
        elif len(self.name) > _LONGEST_NAME:
            self.errors["name"] = says["too_long"]
        try:
            phone.normalise(self.phone)
        except Invalid as error:
            self.refuse(error, language)
        birthday = None
        if self.birthday:
            try:
                birthday = date.fromisoformat(self.birthday)
            except ValueError:
                self.errors["birthday"] = says["bad_birthday"]
        if self.errors:
            return None
        consents = [
            ConsentIn(purpose=purpose, channel=channel, granted=True)
            for purpose, channel in ASKED_WHEN_JOINING
            if f"{purpose}:{channel}" in self.agreed
        ]
        return JoinIn(
            name=self.name,
            phone=self.phone,
            birthday=birthday,
            consents=consents,
            invited_by=self.invited_by or None,
            website=self.website,
        )

    def refuse(self, error: Invalid, language: str) -> None:
        self.errors |= {wrong.field: wrong.says[language] for wrong in error.errors}


def typed(form: Mapping[str, object], agreed: Sequence[object]) -> Typed:
    return Typed(
        name=_text(form.get("name")),
        phone=_text(form.get("phone")),
        birthday=_text(form.get("birthday")),
        website=_text(form.get("website")),
        invited_by=_text(form.get("r")),
        agreed=[str(value) for value in agreed],
    )


def changed_consents(shown: Sequence[Choice], agreed: Sequence[object]) -> list[ConsentIn]:
    """Only what is other than it was shown: a box that nobody touched is no answer."""
    return [
        ConsentIn(purpose=choice.purpose, channel=choice.channel, granted=not choice.granted)
        for choice in shown
        if choice.granted != (choice.value in agreed)
    ]


def chosen_cause(form: Mapping[str, object]) -> UUID:
    """Raises Invalid."""
    try:
        return UUID(_text(form.get("cause_id")))
    except ValueError as error:
        raise bad_field(
            "cause_id", "unknown_cause", id="Tujuan ini tidak ada.", en="There is no such cause."
        ) from error


def gift(form: Mapping[str, object]) -> GiftIn:
    """Raises Invalid. `id` was made with the page, so that a button tapped twice gives once."""
    said = {name: _text(form.get(name)) for name in ("cause_id", "program_id", "points", "id")}
    said["points"] = said["points"].replace(".", "")
    try:
        return msgspec.convert(said, GiftIn, strict=False)
    except msgspec.ValidationError as error:
        raise bad_field(
            "points",
            "not_a_number",
            id="Tulis berapa poin yang diberikan.",
            en="Say how many points to give.",
        ) from error


def _text(value: object) -> str:
    return value.replace("\0", "").strip()[:500] if isinstance(value, str) else ""
