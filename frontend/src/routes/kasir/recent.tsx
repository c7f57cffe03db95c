import { useState } from 'preact/hooks';
import { BagIcon, UndoIcon } from '../../components/icons';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Sale } from '../../lib/api/types';
import { ago, rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { useCan } from '../../lib/session';
import { Undo } from './undo';

/** The last few sales, to be looked at again or undone. */
export function Recent() {
  const t = words('counter');
  const can = useCan();
  const [undoing, setUndoing] = useState<Sale>();
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
                  {sale.customer_id ? (
                    <a href={`/pelanggan/${sale.customer_id}`}>{note}</a>
                  ) : (
                    `${note}, ${t.nobody.toLowerCase()}`
                  )}
                </small>
              </span>
              {!isVoided && can('sales:void') && (
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
