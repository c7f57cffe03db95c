"""Forms as a browser without script sends them."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from langganan.core import phone
from langganan.core.errors import Invalid
from langganan.customers.schemas import ConsentIn
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
            name=self.name, phone=self.phone, birthday=birthday, consents=consents, website=self.website
        )

    def refuse(self, error: Invalid, language: str) -> None:
        self.errors |= {wrong.field: wrong.says[language] for wrong in error.errors}


def typed(form: Mapping[str, object], agreed: Sequence[object]) -> Typed:
    return Typed(
        name=_text(form.get("name")),
        phone=_text(form.get("phone")),
        birthday=_text(form.get("birthday")),
        website=_text(form.get("website")),
        agreed=[str(value) for value in agreed],
    )


def changed_consents(shown: Sequence[Choice], agreed: Sequence[object]) -> list[ConsentIn]:
    """Only what is other than it was shown: a box that nobody touched is no answer."""
    return [
        ConsentIn(purpose=choice.purpose, channel=choice.channel, granted=not choice.granted)
        for choice in shown
        if choice.granted != (choice.value in agreed)
    ]


def _text(value: object) -> str:
    return value.replace("\0", "").strip()[:500] if isinstance(value, str) else ""
