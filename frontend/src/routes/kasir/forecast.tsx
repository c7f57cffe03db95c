import { language, words } from '../../i18n';
import type { Program, SalePreview } from '../../lib/api/types';

export function Forecast({ forecast, programs }: { forecast: SalePreview; programs: Program[] }) {
  const t = words('counter');
  const common = words('common');
  const { earned, vouchers, withheld } = forecast;
  return (
    <div class="forecast" role="status">
      {withheld && <p class="forecast-sum">{t.wouldBeWithheld}</p>}
      {!withheld && earned.length === 0 && <p class="hint">{t.wouldEarnNothing}</p>}
      {earned.map(({ program_id, amount, unit, balance, target, why }) => (
        <div key={program_id}>
          {programs.length > 1 && <p class="forecast-of">{nameOf(programs, program_id)}</p>}
          <p class="forecast-sum">
            {t.wouldEarn(common.unit(amount, unit))}
            {target && balance > 0 && <small> {t.becoming(common.stampsOf(balance, target))}</small>}
          </p>
          <ul>
            {why.map((text) => (
              <li key={text.id}>{text[language()]}</li>
            ))}
          </ul>
        </div>
      ))}
      {vouchers.map(({ title }) => (
        <p key={title} class="forecast-won">
          {t.wouldWin(title)}
        </p>
      ))}
    </div>
  );
}

export function nameOf(programs: Program[], programId: string): string | undefined {
  return programs.find(({ id }) => id === programId)?.name;
}
