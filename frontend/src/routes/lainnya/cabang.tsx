import { useState } from 'preact/hooks';
import { Field, Switch } from '../../components/field';
import { EditIcon, PinIcon, PlusIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Outlet } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';

export default function Outlets() {
  const t = words('settings');
  const [editing, setEditing] = useState<Outlet | 'new'>();
  const { data, problem, reload } = useLoad('outlets', (signal) =>
    answer(api.GET('/api/v1/outlets', { signal })),
  );
  const finish = () => {
    setEditing(undefined);
    reload();
  };
  return (
    <div class="stack">
      <Top title={t.outlets} backTo="/lainnya">
        <button
          type="button"
          class="btn-icon btn-strong"
          aria-label={t.newOutlet}
          onClick={() => setEditing('new')}
        >
          <PlusIcon />
        </button>
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={2} />}
      {data?.items.length === 0 && (
        <Empty icon={PinIcon} title={t.noOutlets} text={t.noOutletsText}>
          <button type="button" class="btn" onClick={() => setEditing('new')}>
            {t.newOutlet}
          </button>
        </Empty>
      )}
      {data && data.items.length > 0 && (
        <ul class="list">
          {data.items.map((outlet) => (
            <li key={outlet.id}>
              <button type="button" class="row" onClick={() => setEditing(outlet)}>
                <PinIcon class="row-mark" />
                <span class="row-words">
                  <b>{outlet.name}</b>
                </span>
                {outlet.archived && <span class="badge">{t.archived}</span>}
                <EditIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {editing && (
        <OutletSheet
          outlet={editing === 'new' ? undefined : editing}
          onDone={finish}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function OutletSheet({
  outlet,
  onDone,
  onClose,
}: {
  outlet: Outlet | undefined;
  onDone: () => void;
  onClose: () => void;
}) {
  const t = words('settings');
  const [name, setName] = useState(outlet?.name ?? '');
  const [archived, setArchived] = useState(outlet?.archived ?? false);
  const { send, busy, problem } = useSend(async () => {
    if (outlet) {
      const params = { path: { outlet_id: outlet.id } };
      await answer(api.PATCH('/api/v1/outlets/{outlet_id}', { params, body: { name, archived } }));
    } else await answer(api.POST('/api/v1/outlets', { body: { name } }));
    onDone();
  });
  return (
    <Sheet title={outlet ? t.editOutlet : t.newOutlet} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={t.outletName}
          placeholder={t.outletExample}
          value={name}
          onValue={setName}
          error={problem?.field('name')}
          required
        />
        {outlet && (
          <Switch label={t.archiveOutlet} hint={t.archiveOutletHint} on={archived} onToggle={setArchived} />
        )}
        {!problem?.field('name') && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy}>
          {words('common').save}
        </button>
      </form>
    </Sheet>
  );
}
