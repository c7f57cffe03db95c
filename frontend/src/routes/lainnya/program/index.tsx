import { useState } from 'preact/hooks';
import { EditIcon, PlusIcon, StampIcon, WarnIcon } from '../../../components/icons';
import { Confirm } from '../../../components/sheet';
import { Empty, Skeleton, Trouble } from '../../../components/states';
import { Top } from '../../../components/top';
import { language, words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { Program } from '../../../lib/api/types';
import { useLoad, useSend } from '../../../lib/load';
import { useCan } from '../../../lib/session';
import { say } from '../../../lib/toast';
import { pictureOf } from './picture-of';
import { Picture } from './pictures';
import '../../../styles/programs.css';

type Status = 'active' | 'paused' | 'ended';

export default function Programs() {
  const t = words('programs');
  const canWrite = useCan()('programs:write');
  const { data, problem, reload } = useLoad('programs', (signal) =>
    answer(api.GET('/api/v1/programs', { signal })),
  );
  const order = Object.keys(t.statuses);
  const items = data?.items.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya">
        {canWrite && (
          <a class="btn-icon btn-strong" aria-label={t.add} href="/lainnya/program/baru">
            <PlusIcon />
          </a>
        )}
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={2} tall />}
      {data?.items.length === 0 && (
        <Empty icon={StampIcon} title={t.none} text={t.noneText}>
          {canWrite && (
            <a class="btn" href="/lainnya/program/baru">
              {t.add}
            </a>
          )}
        </Empty>
      )}
      {items?.map((program) => (
        <ProgramCard key={program.id} program={program} canWrite={canWrite} onChange={reload} />
      ))}
    </div>
  );
}

type CardProps = { program: Program; canWrite: boolean; onChange: () => void };

function ProgramCard({ program, canWrite, onChange }: CardProps) {
  const t = words('programs');
  const common = words('common');
  const [ending, setEnding] = useState(false);
  const change = async (status: Status) => {
    const path = { program_id: program.id };
    await answer(api.PATCH('/api/v1/programs/{program_id}', { params: { path }, body: { status } }));
    onChange();
  };
  const { send, busy, problem } = useSend(async () => {
    const before = program.status as Status;
    await change(before === 'active' ? 'paused' : 'active');
    say(before === 'active' ? t.pausedNow : t.resumed, { label: common.undo, run: () => change(before) });
  });
  const hasEnded = program.status === 'ended';
  const scarce = program.rewards.filter(({ left }) => left !== null);
  return (
    <article class={`card stack-tight ${hasEnded ? 'program-ended' : ''}`} aria-label={program.name}>
      <header class="program-top">
        <Picture of={pictureOf(program)} />
        <h2>{program.name}</h2>
        <span class={`badge badge-${program.status}`}>{t.statuses[program.status]}</span>
      </header>
      <p class="sentence">{program.sentence[language()]}</p>
      {!hasEnded && program.complications[language()].length > 0 && (
        <p class="flag">
          <WarnIcon /> {t.hardBrief}
        </p>
      )}
      {scarce.map(({ id, title, left, stock }) => (
        <p key={id} class="hint">
          {t.leftOf(title, left!, stock!)}
        </p>
      ))}
      {program.status === 'paused' && <p class="hint">{t.pausedText}</p>}
      <Trouble problem={problem} />
      {canWrite && !hasEnded && (
        <div class="actions-row">
          <a class="btn btn-quiet" href={`/lainnya/program/${program.id}`}>
            <EditIcon /> {common.edit}
          </a>
          <button type="button" class="btn btn-quiet" disabled={busy} onClick={() => send()}>
            {program.status === 'active' ? t.pause : t.resume}
          </button>
          <button type="button" class="btn btn-quiet" onClick={() => setEnding(true)}>
            {t.end}
          </button>
        </div>
      )}
      {ending && (
        <Confirm
          title={t.endTitle(program.name)}
          text={t.endText}
          action={t.end}
          danger
          onYes={() => change('ended')}
          onClose={() => setEnding(false)}
        />
      )}
    </article>
  );
}
