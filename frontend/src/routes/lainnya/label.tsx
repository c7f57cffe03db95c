import { useState } from 'preact/hooks';
import { Chip } from '../../components/chip';
import { Field } from '../../components/field';
import { EditIcon, PlusIcon, TagIcon, TrashIcon } from '../../components/icons';
import { Confirm, Sheet } from '../../components/sheet';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Swatches } from '../../components/swatches';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Label } from '../../lib/api/types';
import { FIRST_COLOR } from '../../lib/colors';
import { useLoad, useSend } from '../../lib/load';

export default function Labels() {
  const t = words('settings');
  const [editing, setEditing] = useState<Label | 'new'>();
  const { data, problem, reload } = useLoad('labels', (signal) =>
    answer(api.GET('/api/v1/labels', { signal })),
  );
  const finish = () => {
    setEditing(undefined);
    reload();
  };
  return (
    <div class="stack">
      <Top title={t.labels} backTo="/lainnya">
        <button
          type="button"
          class="btn-icon btn-strong"
          aria-label={t.newLabel}
          onClick={() => setEditing('new')}
        >
          <PlusIcon />
        </button>
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={3} />}
      {data?.items.length === 0 && (
        <Empty icon={TagIcon} title={t.noLabels} text={t.noLabelsText}>
          <button type="button" class="btn" onClick={() => setEditing('new')}>
            {t.newLabel}
          </button>
        </Empty>
      )}
      <ul class="list">
        {data?.items.map((label) => (
          <li key={label.id}>
            <button type="button" class="row" onClick={() => setEditing(label)}>
              <span class="row-words">
                <Chip color={label.color}>{label.name}</Chip>
              </span>
              <EditIcon />
            </button>
          </li>
        ))}
      </ul>
      {editing && (
        <LabelSheet
          label={editing === 'new' ? undefined : editing}
          onDone={finish}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function LabelSheet({
  label,
  onDone,
  onClose,
}: {
  label: Label | undefined;
  onDone: () => void;
  onClose: () => void;
}) {
  const t = words('settings');
  const common = words('common');
  const [name, setName] = useState(label?.name ?? '');
  const [color, setColor] = useState(label?.color ?? FIRST_COLOR);
  const [removing, setRemoving] = useState(false);
  const path = { label_id: label?.id ?? '' };
  const { send, busy, problem } = useSend(async () => {
    const body = { name, color };
    if (label) await answer(api.PATCH('/api/v1/labels/{label_id}', { params: { path }, body }));
    else await answer(api.POST('/api/v1/labels', { body }));
    onDone();
  });
  async function remove(): Promise<void> {
    await answer(api.DELETE('/api/v1/labels/{label_id}', { params: { path } }));
    onDone();
  }
  if (removing) {
    return (
      <Confirm
        title={t.removeLabel(name)}
        text={t.removeLabelText}
        action={common.remove}
        danger
        onYes={remove}
        onClose={() => setRemoving(false)}
      />
    );
  }
  return (
    <Sheet title={label ? t.editLabel : t.newLabel} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={t.labelName}
          placeholder={t.labelExample}
          value={name}
          onValue={setName}
          error={problem?.field('name')}
          required
        />
        <Swatches label={t.color} color={color} onColor={setColor} />
        {!problem?.field('name') && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy}>
          {common.save}
        </button>
        {label && (
          <button type="button" class="link link-danger" onClick={() => setRemoving(true)}>
            <TrashIcon /> {common.remove}
          </button>
        )}
      </form>
    </Sheet>
  );
}
