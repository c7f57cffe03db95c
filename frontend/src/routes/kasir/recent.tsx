import { useState } from 'preact/hooks';
import { BagIcon, UndoIcon } from '../../components/icons';
import { later } from '../../components/later';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { SaleRow } from '../../lib/api/types';
import { ago, rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';

const TakeBack = later(async () => (await import('../../components/take-back')).TakeBack);

/** The last few sales, to be looked at again or undone. */
export function Recent() {
  const t = words('counter');
  const [undoing, setUndoing] = useState<SaleRow>();
  const { data, reload } = useLoad('recent sales', (signal) =>
    answer(api.GET('/api/v1/sales', { params: { query: { limit: 5 } }, signal })),
  );
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h2>{t.recent}</h2>
      <ul class="list">
        {data.items.map((sale) => {
          const isVoided = sale.status === 'voided';
          const said = [
            sale.customer_name || t.nobody,
            ago(sale.occurred_at),
            ...(isVoided ? [t.voided] : []),
          ];
          return (
            <li key={sale.id} class="row">
              <BagIcon class="row-mark" />
              <a class="row-words" href={`/penjualan/${sale.id}`}>
                {isVoided ? <s>{rupiah(sale.amount)}</s> : <b>{rupiah(sale.amount)}</b>}
                <small>{said.join(', ')}</small>
              </a>
              {sale.may_void && (
                <button
                  type="button"
                  class="btn-icon"
                  aria-label={`${t.undo} ${rupiah(sale.amount)}`}
                  onClick={() => setUndoing(sale)}
                >
                  <UndoIcon />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <a class="link" href="/penjualan">
        {t.allSales}
      </a>
      {undoing && (
        <TakeBack
          what={{ saleId: undoing.id }}
          onUndone={() => {
            setUndoing(undefined);
            reload();
          }}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </section>
  );
}
