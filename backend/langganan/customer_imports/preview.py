"""What an import would do, with nothing written."""

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.errors import Says
from langganan.core.phone import local
from langganan.customer_imports.models import CustomerImport
from langganan.customer_imports.people import Person, Refused
from langganan.customer_imports.planning import Step, plan
from langganan.customer_imports.schemas import ImportExample, ImportPreview, ImportRemark
from langganan.customer_imports.service import people_of

_LOOKED_UP = 1_000
_EXAMPLES = 8
_TOLD = 1_000


async def preview(session: AsyncSession, work: CustomerImport, language: str) -> ImportPreview:
    """Raises NotAnyMore when the file is not kept any more."""
    people = await people_of(session, work)
    told = ImportPreview(
        rows=len(people),
        added=0,
        updated=0,
        unchanged=0,
        twice=0,
        refused=0,
        examples=[],
        errors=[],
        remarks=[],
    )
    for start in range(0, len(people), _LOOKED_UP):
        some = people[start : start + _LOOKED_UP]
        for refused in (one for one in some if isinstance(one, Refused)):
            told.refused += 1
            _tell(told.errors, refused, refused.says, language)
        persons = [one for one in some if isinstance(one, Person)]
        for step in await plan(session, work.shop_id, persons):
            _count(told, step)
            for says in step.person.remarks:
                _tell(told.remarks, step.person, says, language)
    return told


def _count(told: ImportPreview, step: Step) -> None:
    match step.outcome:
        case "added":
            told.added += 1
        case "updated":
            told.updated += 1
        case _:
            told.unchanged += 1
            told.twice += step.person.same_as is not None
            return
    if len(told.examples) < _EXAMPLES:
        told.examples.append(
            ImportExample(
                line=step.person.line,
                outcome="added" if step.customer_id is None else "updated",
                name=step.person.name,
                phone=local(step.person.phone) if step.person.phone else None,
                fields=[
                    *step.fields,
                    *(["labels"] if step.labels else []),
                    *(["balance"] if step.balances else []),
                ],
                customer_id=step.customer_id,
            )
        )


def _tell(to: list[ImportRemark], row: Person | Refused, says: Says, language: str) -> None:
    if len(to) < _TOLD:
        to.append(ImportRemark(line=row.line, detail=says[language], text=row.text))
