from uuid import UUID

import structlog

from langganan.audit.service import audit_all

log = structlog.get_logger()


async def audit_nightly(database_url: str) -> None:
    shops = wrong = 0
    async for audited in audit_all(database_url):
        shops += 1
        wrong += bool(audited.findings)
        for finding in audited.findings:
            log.error(
                "ledger_disagrees",
                shop_id=str(audited.shop_id),
                rule=finding.rule,
                customer_id=_said(finding.customer_id),
                program_id=_said(finding.program_id),
                row_id=_said(finding.row_id),
            )
    log.info("ledger_checked", shops=shops, wrong=wrong)


def _said(id_: UUID | None) -> str | None:
    return str(id_) if id_ else None
