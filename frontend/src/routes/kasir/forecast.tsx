import { language, words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { SalePreview } from '../../lib/api/types';
import type { BoughtItem } from '../../lib/attempt';
import { useLive } from '../../lib/live';

/** What a sale of this amount would give. Nothing when that cannot be known right now. */
export function useForecast(
  customerId: string | null,
  amount: number | null,
  items: BoughtItem[],
  outlet_id: string | null,
): SalePreview | undefined {
  const { data, problem } = useLive(
    customerId && amount ? { customer: { id: customerId }, amount, items, outlet_id } : null,
    (body, signal) => answer(api.POST('/api/v1/sales/preview', { body, signal })),
  );
  return problem ? undefined : data;
}

export function Forecast({ forecast }: { forecast: SalePreview }) {
  const t = words('counter');
  const common = words('common');
  const { earned, vouchers, withheld } = forecast;
  return (
    <div class="forecast" role="status">
      {withheld && <p class="forecast-sum">{t.wouldBeWithheld}</p>}
      {!withheld && earned.length === 0 && <p class="hint">{t.wouldEarnNothing}</p>}
      {earned.map(({ program_id, amount, unit, balance, target, why }) => (
        <div key={program_id}>
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
