import { useEffect } from 'preact/hooks';
import { EventLine } from '../../components/event-line';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { TimelineItem } from '../../lib/api/types';
import { movesOf } from '../../lib/moves';
import { usePages } from '../../lib/pages';
import { grouped } from './grouping';

/** Everything that happened with this customer, newest first, each as one sentence. */
export function Timeline({ id, version }: { id: string; version: number }) {
  const t = words('customers');
  const list = usePages<TimelineItem>(`timeline ${id}`, (cursor, signal) =>
    answer(
      api.GET('/api/v1/customers/{customer_id}/timeline', {
        params: { path: { customer_id: id }, query: { limit: 20, cursor } },
        signal,
      }),
    ),
  );
  useEffect(() => {
    if (version > 0) list.reload();
  }, [version]);
  return (
    <section>
      <h2>{t.story}</h2>
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={3} />}
      {list.items?.length === 0 && <p class="hint">{t.noStory}</p>}
      <ol class="timeline">
        {grouped(list.items ?? []).map(({ item, parts }) => (
          <EventLine
            key={item.id}
            item={item}
            who={item.actor.kind === 'staff' && item.actor.name ? t.by(item.actor.name) : undefined}
          >
            {parts.map((part) => (
              <span key={part.id}>{[part.text, balancesAfter(part)].join(' ')}</span>
            ))}
            {item.type === 'ledger.entry' && <span>{balancesAfter(item)}</span>}
          </EventLine>
        ))}
      </ol>
      {list.hasMore && (
        <button type="button" class="btn btn-quiet" onClick={list.more}>
          {words('common').more}
        </button>
      )}
    </section>
  );
}

function balancesAfter(item: TimelineItem): string {
  const balances = movesOf(item).map(({ balance, unit }) => words('common').unit(balance, unit));
  return balances.length ? words('customers').balanceNow(balances.join(', ')) : '';
}
