import { useState } from 'preact/hooks';
import { BagIcon, UndoIcon } from '../../components/icons';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { SaleRow } from '../../lib/api/types';
import { ago, rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { useCan } from '../../lib/session';
import { Undo } from './undo';

/** For so long a cashier may take back their own, as the counter says. */
const FRESH_MINUTES = 15;
const isFresh = (sale: SaleRow) => Date.now() - Date.parse(sale.recorded_at) < FRESH_MINUTES * 60_000;

/** The last few sales, to be looked at again or undone. */
export function Recent() {
  const t = words('counter');
  const can = useCan();
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
          const note = isVoided ? `${ago(sale.occurred_at)}, ${t.voided}` : ago(sale.occurred_at);
          return (
            <li key={sale.id} class="row">
              <BagIcon class="row-mark" />
              <span class="row-words">
                {isVoided ? <s>{rupiah(sale.amount)}</s> : <b>{rupiah(sale.amount)}</b>}
                <small>
                  {sale.customer_name ? (
                    <a href={`/pelanggan/${sale.customer_id}`}>{sale.customer_name}</a>
                  ) : (
                    t.nobody
                  )}
                  {`, ${note}`}
                </small>
              </span>
              {!isVoided && (can('sales:void') || isFresh(sale)) && (
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
      {undoing && (
        <Undo
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
