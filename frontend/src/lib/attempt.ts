import { answer, api } from './api/client';
import type { SaleAnswer, StampAnswer, Use } from './api/types';
import { newId } from './id';

/** A voucher, or points for a reward, to be used with a sale. */
export type ChosenUse = Use & {
  title: string;
  kind: string;
  value: number | null;
  cost?: number | null;
  program_id?: string | null;
};

export type BoughtItem = { product_id: string; name: string; unit_price: number; quantity: number };

/** `amount` is what is paid. Of stamps alone, `program_id` is the card. */
export type Attempt = {
  id: string;
  kind: 'sale' | 'stamp';
  amount: number | null;
  uses: ChosenUse[];
  items: BoughtItem[];
  outlet_id: string | null;
  program_id?: string;
};

export type Outcome = SaleAnswer | StampAnswer;

/** What the shop may ask to see; never kept. `shown`: by a voucher's code, the one on the customer's screen. */
export type Proof = { pin?: string; shown?: Map<string, string> };

export function newSale(
  amount: number,
  uses: ChosenUse[],
  items: BoughtItem[],
  outlet_id: string | null,
): Attempt {
  return { id: newId(), kind: 'sale', amount, uses, items, outlet_id };
}

export function newStamp(program_id: string, outlet_id: string | null): Attempt {
  return { id: newId(), kind: 'stamp', amount: null, uses: [], items: [], program_id, outlet_id };
}

export function deliver(
  attempt: Attempt,
  customerId: string | null,
  { pin, shown }: Proof = {},
  occurred_at?: string,
): Promise<Outcome> {
  const { id, program_id, items, uses, outlet_id } = attempt;
  const late = occurred_at && { occurred_at };
  if (attempt.kind === 'stamp') {
    const body = { id, customer_id: customerId!, outlet_id, ...(program_id && { program_id }), ...late };
    return answer(api.POST('/api/v1/stamps', { body }));
  }
  const body = {
    id,
    customer: customerId === null ? null : { id: customerId },
    amount: attempt.amount!,
    items,
    outlet_id,
    redeem: uses.map(({ code, reward_id }) => (code ? { code: shown?.get(code) ?? code } : { reward_id })),
    ...(pin && { pin }),
    ...late,
  };
  return answer(api.POST('/api/v1/sales', { body }));
}
