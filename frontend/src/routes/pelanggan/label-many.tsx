import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../components/chip';
import { Sheet } from '../../components/sheet';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { useLoad, useSend } from '../../lib/load';
import { say } from '../../lib/toast';

type LabelManyProps = { ids: string[]; onDone: () => void; onClose: () => void };

/** One label for all who were chosen, or off all of them. */
export function LabelMany({ ids, onDone, onClose }: LabelManyProps) {
  const t = words('customers');
  const all = useLoad('labels', (signal) => answer(api.GET('/api/v1/labels', { signal })));
  const [chosen, setChosen] = useState<string>();
  const { send, busy, problem } = useSend(async (how: 'add' | 'remove') => {
    const params = { path: { label_id: chosen! } };
    await answer(api.POST('/api/v1/labels/{label_id}/customers', { params, body: { [how]: ids } }));
    say(how === 'add' ? t.labelled(ids.length) : t.unlabelled(ids.length));
    onDone();
  });
  return (
    <Sheet title={t.labelMany(ids.length)} onClose={onClose}>
      <Trouble problem={problem ?? all.problem} retry={all.problem && all.reload} />
      {!all.data && !all.problem && <Skeleton rows={1} />}
      <div class="chips chips-choose">
        {all.data?.items.map(({ id, name, color }) => (
          <ChoiceChip key={id} on={chosen === id} color={color} onToggle={() => setChosen(id)}>
            {name}
          </ChoiceChip>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="btn" disabled={busy || !chosen} onClick={() => send('add')}>
          {t.putLabel}
        </button>
        <button type="button" class="btn btn-quiet" disabled={busy || !chosen} onClick={() => send('remove')}>
          {t.takeLabelOff}
        </button>
        <a class="link" href="/lainnya/label">
          {t.newLabel}
        </a>
      </div>
    </Sheet>
  );
}
