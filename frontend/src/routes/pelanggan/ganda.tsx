import { useState } from 'preact/hooks';
import { PeopleIcon } from '../../components/icons';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Duplicate } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';
import { say } from '../../lib/toast';
import { MergeSheet, Record } from './merge';

/** Records that may be one person, with the reason; the shop decides. */
export default function Duplicates() {
  const t = words('customers').merging;
  const { data, problem, reload } = useLoad('duplicates', (signal) =>
    answer(api.GET('/api/v1/customers/duplicates', { signal })),
  );
  const [open, setOpen] = useState<Duplicate>();
  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya" />
      <p class="hint">{t.text}</p>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={3} tall />}
      {data?.items.length === 0 && <Empty icon={PeopleIcon} title={t.none} text={t.noneText} />}
      {data?.items.map((pair) => (
        <Pair
          key={pair.customers.map(({ id }) => id).join()}
          pair={pair}
          onMerge={() => setOpen(pair)}
          onApart={reload}
        />
      ))}
      {open && (
        <MergeSheet
          one={open.customers[0]!}
          other={open.customers[1]!}
          onMerged={() => {
            setOpen(undefined);
            reload();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

type PairProps = { pair: Duplicate; onMerge: () => void; onApart: () => void };

function Pair({ pair, onMerge, onApart }: PairProps) {
  const t = words('customers').merging;
  const [one, other] = pair.customers as [Duplicate['customers'][0], Duplicate['customers'][0]];
  const apart = useSend(async () => {
    const body = { one_id: one.id, other_id: other.id };
    await answer(api.POST('/api/v1/customers/duplicates/dismiss', { body }));
    say(t.toldApart);
    onApart();
  });
  return (
    <section class="card stack-tight">
      <p class="hint">{pair.reason}</p>
      <div class="list">
        {[one, other].map((person) => (
          <a key={person.id} class="row" href={`/pelanggan/${person.id}`}>
            <Record person={person} />
          </a>
        ))}
      </div>
      <Trouble problem={apart.problem} />
      <div class="actions-row">
        <button type="button" class="btn btn-small" onClick={onMerge}>
          {t.merge}
        </button>
        <button
          type="button"
          class="btn btn-small btn-quiet"
          disabled={apart.busy}
          onClick={() => apart.send()}
        >
          {t.notTheSame}
        </button>
      </div>
    </section>
  );
}
