import { useState } from 'preact/hooks';
import { EventLine } from '../../components/event-line';
import { Select } from '../../components/field';
import { ClockIcon } from '../../components/icons';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { ActivityItem } from '../../lib/api/types';
import { useLoad } from '../../lib/load';
import { usePages, useSeen } from '../../lib/pages';

/** Everything that happened in the shop, newest first, and who did it. */
export default function Activity() {
  const t = words('settings');
  const [staffId, setStaffId] = useState('');
  const staff = useLoad('staff', (signal) => answer(api.GET('/api/v1/staff', { signal })));
  const list = usePages<ActivityItem>(`activity ${staffId}`, (cursor, signal) =>
    answer(
      api.GET('/api/v1/activity', {
        params: { query: { staff_id: staffId || undefined, limit: 30, cursor } },
        signal,
      }),
    ),
  );
  const end = useSeen(list.more);
  const people = staff.data?.items.map(({ id, name }) => [id, name] as const) ?? [];
  return (
    <div class="stack">
      <Top title={t.activity} backTo="/lainnya" />
      {people.length > 1 && (
        <Select
          label={t.whoDidIt}
          value={staffId}
          onValue={setStaffId}
          choices={[['', t.everybody], ...people]}
        />
      )}
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={5} />}
      {list.items?.length === 0 && <Empty icon={ClockIcon} title={t.nothingYet} text={t.nothingYetText} />}
      <ol class="timeline">
        {list.items?.map((item) => (
          <EventLine key={item.id} item={item} who={whoOf(item)}>
            {item.customer?.name && <a href={`/pelanggan/${item.customer.id}`}>{item.customer.name}</a>}
          </EventLine>
        ))}
      </ol>
      {list.hasMore && (
        <button type="button" class="btn btn-quiet" ref={end} onClick={list.more}>
          {words('common').more}
        </button>
      )}
    </div>
  );
}

function whoOf({ actor, customer }: ActivityItem): string {
  const { doers } = words('settings');
  if (actor.kind === 'customer') return customer?.name ?? doers.customer!;
  if (actor.kind === 'key') return [doers.key, actor.name].filter(Boolean).join(' ');
  return actor.name ?? doers[actor.kind] ?? '';
}
