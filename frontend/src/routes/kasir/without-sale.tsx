import { useState } from 'preact/hooks';
import { Confirm } from '../../components/sheet';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { ChosenUse } from '../../lib/attempt';
import { claiming } from '../../lib/claims';

type WithoutSaleProps = { customerId: string; chosen: ChosenUse[]; onDone: () => void };

/** One thing chosen and nothing bought: the voucher alone, or points made a voucher for later. */
export function WithoutSale({ customerId, chosen: [use, ...others], onDone }: WithoutSaleProps) {
  const t = words('counter');
  const [asking, setAsking] = useState(false);
  if (!use || others.length > 0) return null;
  if (use.code) {
    return (
      <a class="link" href={`/voucher?kode=${encodeURIComponent(use.code)}`}>
        {t.withoutSale}
      </a>
    );
  }
  const rewardId = use.reward_id!;
  async function claim(): Promise<void> {
    const path = { customer_id: customerId };
    const body = { reward_id: rewardId };
    await claiming(`${customerId} ${rewardId}`, (key) => {
      const params = { path, header: { 'Idempotency-Key': key } };
      return answer(api.POST('/api/v1/customers/{customer_id}/vouchers', { params, body }));
    });
    setAsking(false);
    onDone();
  }
  return (
    <>
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {t.makeVoucher}
      </button>
      {asking && (
        <Confirm
          title={t.spend(use.cost!, use.title)}
          text={t.spendText}
          action={t.spendYes}
          onYes={claim}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
