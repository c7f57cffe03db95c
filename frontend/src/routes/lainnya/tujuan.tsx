import { useState } from 'preact/hooks';
import { EditIcon, HeartIcon, PlusIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { language, words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Cause } from '../../lib/api/types';
import { number, rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { useCan } from '../../lib/session';
import '../../styles/causes.css';

const CauseSheet = later(async () => (await import('./cause-sheet')).CauseSheet);

export default function Causes() {
  const t = words('causes');
  const canWrite = useCan()('programs:write');
  const [editing, setEditing] = useState<Cause | 'new'>();
  const { data, problem, reload } = useLoad('causes', (signal) =>
    answer(api.GET('/api/v1/causes', { signal })),
  );
  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya">
        {canWrite && (
          <button
            type="button"
            class="btn-icon btn-strong"
            aria-label={t.new}
            onClick={() => setEditing('new')}
          >
            <PlusIcon />
          </button>
        )}
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={2} tall />}
      {data?.items.length === 0 && (
        <Empty icon={HeartIcon} title={t.none} text={canWrite ? t.noneText : t.noneForCashier}>
          {canWrite && (
            <button type="button" class="btn" onClick={() => setEditing('new')}>
              {t.new}
            </button>
          )}
        </Empty>
      )}
      {data?.items.map((cause) => (
        <CauseCard key={cause.id} cause={cause} onEdit={canWrite ? () => setEditing(cause) : undefined} />
      ))}
      {data && data.items.length > 0 && <p class="hint">{t.everyoneSees}</p>}
      {editing && (
        <CauseSheet
          cause={editing === 'new' ? undefined : editing}
          onSaved={() => {
            setEditing(undefined);
            reload();
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

/** What came together, as a picture where there is a goal, and in words. */
function CauseCard({ cause, onEdit }: { cause: Cause; onEdit: (() => void) | undefined }) {
  const t = words('causes');
  const { totals, goal, reached } = cause;
  const counted = (value: number) =>
    cause.points_per_unit ? `${number(value)} ${cause.unit}` : rupiah(value);
  return (
    <article class={`card cause ${cause.status === 'ended' ? 'cause-ended' : ''}`}>
      <header class="cause-top">
        <h2>{cause.name}</h2>
        {cause.status === 'ended' && <span class="badge">{t.ended}</span>}
        {onEdit && (
          <button type="button" class="btn-icon" aria-label={`${t.edit}: ${cause.name}`} onClick={onEdit}>
            <EditIcon />
          </button>
        )}
      </header>
      <p class="cause-so-far">{cause.so_far[language()]}</p>
      {goal && (
        <div>
          <progress
            value={Math.min(reached, goal)}
            max={goal}
            aria-label={t.goalOf(counted(reached), counted(goal))}
          />
          <p class="cause-goal" aria-hidden="true">
            <span>{t.goalOf(counted(reached), counted(goal))}</span>
            <b>{t.percentDone(Math.min(100, Math.floor((reached * 100) / goal)))}</b>
          </p>
        </div>
      )}
      <p class="hint">{cause.how[language()]}</p>
      <p class="hint">
        {[
          totals.points > 0 && t.points(number(totals.points)),
          totals.votes > 0 && t.votes(number(totals.votes)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}
