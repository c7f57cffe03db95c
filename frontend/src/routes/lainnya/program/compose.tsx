import { useState } from 'preact/hooks';
import { Field } from '../../../components/field';
import { EditIcon } from '../../../components/icons';
import { later } from '../../../components/later';
import { Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import type { ProgramDraft } from '../../../lib/api/types';
import { useSend } from '../../../lib/load';
import { replaced } from './draft';
import { Picture } from './pictures';
import { TRIED_FIRST, usePreview } from './preview';
import type { Ready } from './ready';
import { Verdict } from './verdict';

const Fine = later(async () => (await import('./fine')).Fine);
const TryOut = later(async () => (await import('./try-out')).TryOut);

type ComposeProps = {
  draft: ProgramDraft;
  onDraft: (draft: ProgramDraft) => void;
  picture: Ready;
  action: string;
  isFine?: boolean;
  onSave: () => Promise<void>;
};

/** The sentence above, the way to use it below; everything else opens on demand. */
export function Compose({ draft, onDraft, picture, action, isFine = false, onSave }: ComposeProps) {
  const t = words('programs');
  const [fine, setFine] = useState(isFine);
  const [tried, setTried] = useState(TRIED_FIRST);
  const live = usePreview(draft, tried);
  const { send, busy, problem } = useSend(onSave);
  const [first] = draft.rewards;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="read-out">
        <Picture of={picture} />
        <Verdict live={live} />
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
      <Trouble problem={problem} />
      <button type="submit" class="btn btn-big" disabled={busy}>
        {action}
      </button>
      {!fine && (
        <button type="button" class="btn btn-quiet" onClick={() => setFine(true)}>
          <EditIcon /> {t.finer}
        </button>
      )}
      <TryOut draft={draft} live={live} onTried={setTried} />
    </form>
  );
}
