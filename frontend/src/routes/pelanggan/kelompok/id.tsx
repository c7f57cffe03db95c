import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../../components/chip';
import { TrashIcon } from '../../../components/icons';
import { later } from '../../../components/later';
import { Confirm } from '../../../components/sheet';
import { Skeleton, Trouble } from '../../../components/states';
import { Top } from '../../../components/top';
import { Unsaved } from '../../../components/unsaved';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { Rule } from '../../../lib/api/types';
import { FIRST_COLOR } from '../../../lib/colors';
import { forget, useLoad, useSend } from '../../../lib/load';
import { go, letGo } from '../../../lib/router';
import { asGroup, type Group, isComplete } from '../../../lib/segment-rules';
import { say } from '../../../lib/toast';
import { STARTS } from './starts';
import '../../../styles/segments.css';

const GroupEditor = later(async () => (await import('./group')).GroupEditor);
const Naming = later(async () => (await import('./naming')).Naming);
const Live = later(async () => (await import('./live')).Live);

type Draft = { name: string; color: string; rules: Group };

const NOTHING: Draft = { name: '', color: FIRST_COLOR, rules: { is: 'all', rules: [] } };

export default function EditSegment({ params }: { params: { id?: string } }) {
  const id = params.id === 'baru' ? undefined : params.id;
  const t = words('segments');
  const { data, problem, reload } = useLoad(id ? `segment ${id}` : null, (signal) =>
    answer(api.GET('/api/v1/segments/{segment_id}', { params: { path: { segment_id: id! } }, signal })),
  );
  const known = data && { name: data.name, color: data.color, rules: asGroup(data.rules as Rule) };
  return (
    <div class="stack">
      <Top title={id ? (data?.name ?? t.title) : t.make} backTo="/pelanggan/kelompok" />
      <Trouble problem={problem} retry={reload} />
      {id && !known && !problem && <Skeleton rows={4} tall />}
      {(!id || known) && <Form key={id ?? 'new'} id={id} known={known ?? NOTHING} />}
    </div>
  );
}

function Form({ id, known }: { id: string | undefined; known: Draft }) {
  const t = words('segments');
  const common = words('common');
  const [draft, setDraft] = useState(known);
  const [removing, setRemoving] = useState(false);
  const isReady = isComplete(draft.rules);
  const path = { segment_id: id ?? '' };
  const leave = (to: string) => {
    forget('segment');
    letGo();
    go(to, { replace: true });
  };
  const { send, busy, problem } = useSend(async () => {
    const body = { ...draft, name: draft.name.trim() };
    if (id) {
      await answer(api.PATCH('/api/v1/segments/{segment_id}', { params: { path }, body }));
      say(common.saved);
      leave(`/pelanggan?kelompok=${id}`);
    } else {
      const made = await answer(api.POST('/api/v1/segments', { body }));
      say(t.made(made.name));
      leave(`/pelanggan?kelompok=${made.id}`);
    }
  });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {!id && draft.rules.rules.length === 0 && (
        <section class="stack-tight">
          <h2>{t.starts}</h2>
          <div class="chips">
            {STARTS.map(({ key, rules }) => (
              <ChoiceChip
                key={key}
                on={false}
                onToggle={() => setDraft({ ...draft, name: draft.name || t.start[key], rules })}
              >
                {t.start[key]}
              </ChoiceChip>
            ))}
          </div>
        </section>
      )}
      <section class="stack-tight">
        <h2>{t.who}</h2>
        <GroupEditor group={draft.rules} onChange={(rules) => setDraft({ ...draft, rules })} depth={1} />
        {problem?.field('rules') && (
          <p class="trouble" role="alert">
            {problem.field('rules')}
          </p>
        )}
      </section>
      <Live rules={draft.rules} isReady={isReady} />
      <Naming
        name={draft.name}
        color={draft.color}
        onChange={(part) => setDraft({ ...draft, ...part })}
        error={problem?.field('name')}
      />
      {!problem?.field('name') && !problem?.field('rules') && <Trouble problem={problem} />}
      <button type="submit" class="btn btn-big" disabled={busy || !isReady || !draft.name.trim()}>
        {common.save}
      </button>
      {id && (
        <button type="button" class="link link-danger" onClick={() => setRemoving(true)}>
          <TrashIcon /> {t.remove}
        </button>
      )}
      {draft !== known && !removing && <Unsaved />}
      {removing && (
        <Confirm
          title={t.removeTitle(known.name)}
          text={t.removeText}
          action={common.remove}
          danger
          onYes={async () => {
            await answer(api.DELETE('/api/v1/segments/{segment_id}', { params: { path } }));
            leave('/pelanggan/kelompok');
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </form>
  );
}
