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
    customerId && amount !== null ? { customer: { id: customerId }, amount, items, outlet_id } : null,
    (body, signal) => answer(api.POST('/api/v1/sales/preview', { body, signal })),
  );
  return problem ? undefined : data;
}
