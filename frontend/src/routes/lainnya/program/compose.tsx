import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../../components/field';
import { EditIcon } from '../../../components/icons';
import { later } from '../../../components/later';
import { Confirm } from '../../../components/sheet';
import { Trouble } from '../../../components/states';
import { Unsaved } from '../../../components/unsaved';
import { language, words } from '../../../i18n';
import type { Problem } from '../../../lib/api/problem';
import type { ProgramDraft } from '../../../lib/api/types';
import { useSend } from '../../../lib/load';
import { reveal } from '../../../lib/reveal';
import { letGo } from '../../../lib/router';
import { replaced } from './draft';
import { Picture } from './pictures';
import { TRIED_FIRST, usePreview } from './preview';
import type { Ready } from './ready';
import { Verdict } from './verdict';
import { nameOf } from './wrong';

const Fine = later(async () => (await import('./fine')).Fine);
const TryOut = later(async () => (await import('./try-out')).TryOut);

type ComposeProps = {
  draft: ProgramDraft;
  onDraft: (draft: ProgramDraft) => void;
  picture: Ready;
  action: string;
  /** A programme that runs already: everything is open, and a long sentence is no news. */
  isFine?: boolean;
  onSave: () => Promise<unknown>;
  onSaved: () => void;
};

/** The sentence above, the way to use it below; everything else opens on demand. */
export function Compose({ draft, onDraft, picture, action, isFine = false, onSave, onSaved }: ComposeProps) {
  const t = words('programs');
  const form = useRef<HTMLFormElement>(null);
  const [begun] = useState(() => JSON.stringify(draft));
  const [saved, setSaved] = useState(false);
  const [asks, setAsks] = useState(false);
  const [fine, setFine] = useState(isFine);
  const [tried, setTried] = useState(TRIED_FIRST);
  const live = usePreview(draft, tried);
  const { send, busy, problem } = useSend(async () => {
    setAsks(false);
    await onSave();
    setSaved(true);
  });
  const isLong = !live.problem && Boolean(live.data?.complications[language()].length);
  const [first] = draft.rewards;
  useEffect(() => {
    if (!saved) return;
    letGo();
    onSaved();
  }, [saved]);
  useEffect(() => {
    if (!problem?.errors.length) return;
    if (problem.errors[0]!.field !== 'rewards.0.title') setFine(true);
    reveal(form.current);
  }, [problem]);
  return (
    <form
      ref={form}
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isLong && !isFine && !asks) setAsks(true);
        else send();
      }}
    >
      <div class={fine ? 'read-out read-out-brief' : 'read-out'}>
        {!fine && <Picture of={picture} />}
        <Verdict live={live} draft={draft} isBrief={fine} />
      </div>
      {!fine && first && (
        <Field
          label={t.whatReward}
          value={first.title}
          onValue={(title) => onDraft({ ...draft, rewards: replaced(draft.rewards, 0, { ...first, title }) })}
          error={problem?.field('rewards.0.title')}
        />
      )}
      {fine && <Fine draft={draft} onDraft={onDraft} problem={problem} />}
      {problem?.errors.length ? <Wrong problem={problem} draft={draft} /> : <Trouble problem={problem} />}
      <button type="submit" class="btn btn-big" disabled={busy}>
        {action}
      </button>
      {!fine && (
        <button type="button" class="btn btn-quiet" onClick={() => setFine(true)}>
          <EditIcon /> {t.finer}
        </button>
      )}
      <TryOut draft={draft} live={live} onTried={setTried} />
      {asks && (
        <Confirm
          title={t.longTitle}
          text={t.longText}
          action={t.useAnyway}
          onYes={send}
          onClose={() => setAsks(false)}
        />
      )}
      {!saved && JSON.stringify(draft) !== begun && <Unsaved />}
    </form>
  );
}

function Wrong({ problem, draft }: { problem: Problem; draft: ProgramDraft }) {
  return (
    <div class="trouble" role="alert">
      <div>
        <b>{words('common').wrongFields}</b>
        <ul>
          {problem.errors.map(({ field, detail }) => (
            <li key={field}>
              {nameOf(field, draft)}: {detail}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
