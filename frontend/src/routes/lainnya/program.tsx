import { useState } from 'preact/hooks';
import { BalanceCard } from '../../components/balance';
import { EditIcon, PlusIcon, StampIcon } from '../../components/icons';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { language, words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Program } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';
import { useCan } from '../../lib/session';
import { ProgramSheet } from './program-sheet';
import '../../styles/settings.css';

export default function Programs() {
  const t = words('settings');
  const can = useCan();
  const canWrite = can('programs:write');
  const [editing, setEditing] = useState<Program | 'new'>();
  const { data, problem, reload } = useLoad('programs', (signal) =>
    answer(api.GET('/api/v1/programs', { signal })),
  );
  return (
    <div class="stack">
      <Top title={t.program} backTo="/lainnya">
        {canWrite && (
          <button
            type="button"
            class="btn-icon btn-strong"
            aria-label={t.newProgram}
            onClick={() => setEditing('new')}
          >
            <PlusIcon />
          </button>
        )}
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={2} tall />}
      {data?.items.length === 0 && (
        <Empty icon={StampIcon} title={t.noProgram} text={t.noProgramText}>
          {canWrite && (
            <button type="button" class="btn" onClick={() => setEditing('new')}>
              {t.newProgram}
            </button>
          )}
        </Empty>
      )}
      {data?.items.map((program) => (
        <ProgramCard
          key={program.id}
          program={program}
          canWrite={canWrite}
          onEdit={() => setEditing(program)}
          onChange={reload}
        />
      ))}
      {editing && (
        <ProgramSheet
          program={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
          onSaved={() => {
            setEditing(undefined);
            reload();
          }}
        />
      )}
    </div>
  );
}

type CardProps = { program: Program; canWrite: boolean; onEdit: () => void; onChange: () => void };

function ProgramCard({ program, canWrite, onEdit, onChange }: CardProps) {
  const t = words('settings');
  const target = program.kind === 'stamp' ? Math.max(0, ...program.rewards.map(({ at }) => at ?? 0)) : null;
  const toggle = useSend(async () => {
    const status = program.status === 'active' ? ('paused' as const) : ('active' as const);
    await answer(
      api.PATCH('/api/v1/programs/{program_id}', {
        params: { path: { program_id: program.id } },
        body: { status },
      }),
    );
    onChange();
  });
  return (
    <article class="card stack-tight">
      <header class="section-top">
        <h2>{program.name}</h2>
        <span class={`badge badge-${program.status}`}>{t.statuses[program.status]}</span>
      </header>
      <p class="sentence">{program.sentence[language()]}</p>
      {target ? <BalanceCard balance={{ unit: 'stamp', balance: Math.ceil(target / 2), target }} /> : null}
      <Trouble problem={toggle.problem} />
      {canWrite && program.status !== 'ended' && (
        <div class="actions-row">
          <button type="button" class="btn btn-quiet" onClick={onEdit}>
            <EditIcon /> {words('common').edit}
          </button>
          <button type="button" class="btn btn-quiet" disabled={toggle.busy} onClick={() => toggle.send()}>
            {program.status === 'active' ? t.pause : t.resume}
          </button>
        </div>
      )}
    </article>
  );
}
