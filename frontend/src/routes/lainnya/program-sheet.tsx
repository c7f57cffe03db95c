import { useState } from 'preact/hooks';
import { BalanceCard } from '../../components/balance';
import { Field, MoneyField, Select } from '../../components/field';
import { NextIcon, StampIcon, StarIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Program } from '../../lib/api/types';
import { rupiah } from '../../lib/format';
import { useSend } from '../../lib/load';
import { useMe } from '../../lib/session';
import { say } from '../../lib/toast';
import { bodyOf, type Choice, formOf, type ProgramForm } from './program-form';

type SheetProps = { program: Program | undefined; onClose: () => void; onSaved: () => void };

export function ProgramSheet({ program, onClose, onSaved }: SheetProps) {
  const t = words('settings');
  const [form, setForm] = useState<ProgramForm | undefined>(program && formOf(program));
  return (
    <Sheet title={program?.name ?? (form ? t.newProgram : t.chooseProgram)} onClose={onClose}>
      {form ? (
        <Fine form={form} program={program} onForm={setForm} onSaved={onSaved} />
      ) : (
        <Ready onChoose={setForm} />
      )}
    </Sheet>
  );
}

/** The ready-made beginnings; each can be fine-tuned after. */
function Ready({ onChoose }: { onChoose: (form: ProgramForm) => void }) {
  const t = words('settings');
  const { shop } = useMe();
  const free = { title: '', kind: 'free_product', value: null, cost: '50', validDays: '30' };
  const off = { ...free, title: t.discountExample(rupiah(10_000)), kind: 'discount_amount', value: 10_000 };
  const ready: Record<Choice, { words: [string, string]; form: Omit<ProgramForm, 'choice'> }> = {
    visit: { words: t.perVisit, form: { name: t.names.visit(5), at: '5', rupiah: null, reward: free } },
    amount: { words: t.perAmount, form: { name: t.names.visit(10), at: '10', rupiah: 20_000, reward: free } },
    points: {
      words: t.points,
      form: { name: t.names.points(shop.name), at: '5', rupiah: 1000, reward: off },
    },
  };
  return (
    <div class="list">
      {(Object.keys(ready) as Choice[]).map((choice) => (
        <button
          key={choice}
          type="button"
          class="row"
          onClick={() => onChoose({ choice, ...ready[choice].form })}
        >
          {choice === 'points' ? <StarIcon class="row-mark" /> : <StampIcon class="row-mark" />}
          <span class="row-words">
            <b>{ready[choice].words[0]}</b>
            <small>{ready[choice].words[1]}</small>
          </span>
          <NextIcon />
        </button>
      ))}
    </div>
  );
}

type FineProps = {
  form: ProgramForm;
  program: Program | undefined;
  onForm: (form: ProgramForm) => void;
  onSaved: () => void;
};

function Fine({ form, program, onForm, onSaved }: FineProps) {
  const t = words('settings');
  const common = words('common');
  const isPoints = form.choice === 'points';
  const set = (part: Partial<ProgramForm>) => onForm({ ...form, ...part });
  const setReward = (part: Partial<ProgramForm['reward']>) => set({ reward: { ...form.reward, ...part } });
  const { send, busy, problem } = useSend(async () => {
    const body = bodyOf(form, program);
    if (program)
      await answer(
        api.PATCH('/api/v1/programs/{program_id}', { params: { path: { program_id: program.id } }, body }),
      );
    else
      await answer(api.POST('/api/v1/programs', { body: { kind: isPoints ? 'points' : 'stamp', ...body } }));
    say(program ? t.programSaved : t.programMade);
    onSaved();
  });
  const isOwnName = form.name !== t.names.visit(Number(form.at));
  const bad = (field: string) => problem?.field(field);
  const badReward = (field: string) => problem?.field(`rewards.0.${field}`);

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {!isPoints && (
        <BalanceCard balance={{ unit: 'stamp', balance: 2, target: Math.min(Number(form.at) || 5, 20) }} />
      )}
      <Field
        label={t.programName}
        value={form.name}
        onValue={(name) => set({ name })}
        error={bad('name')}
        required
      />
      {form.choice !== 'visit' && (
        <MoneyField
          label={isPoints ? t.rupiahPerPoint : t.rupiahPerStamp}
          value={form.rupiah}
          onValue={(amount) => set({ rupiah: amount })}
          error={bad('earn.amount')}
        />
      )}
      {isPoints ? (
        <NumberField
          label={t.rewardCost}
          value={form.reward.cost}
          onValue={(cost) => setReward({ cost })}
          error={badReward('cost')}
        />
      ) : (
        <NumberField
          label={t.stampsNeeded}
          value={form.at}
          onValue={(at) => set({ at, name: isOwnName ? form.name : t.names.visit(Number(at)) })}
          error={badReward('at')}
        />
      )}
      <Field
        label={t.rewardTitle}
        placeholder={t.rewardExample}
        value={form.reward.title}
        onValue={(title) => setReward({ title })}
        error={badReward('title')}
        required
      />
      <Select
        label={t.rewardKind}
        value={form.reward.kind}
        onValue={(kind) => setReward({ kind, value: null })}
        choices={kindsWith(form.reward.kind, t.rewardKinds)}
        error={badReward('kind')}
      />
      {form.reward.kind === 'discount_amount' && (
        <MoneyField
          label={t.rewardValue}
          value={form.reward.value}
          onValue={(value) => setReward({ value })}
          error={badReward('value')}
        />
      )}
      {form.reward.kind === 'discount_percent' && (
        <NumberField
          label={t.rewardPercent}
          value={String(form.reward.value ?? '')}
          onValue={(percent) => setReward({ value: percent ? Number(percent) : null })}
          error={badReward('value')}
        />
      )}
      <NumberField
        label={t.validDays}
        value={form.reward.validDays}
        onValue={(validDays) => setReward({ validDays })}
        error={badReward('valid_days')}
      />
      <Trouble problem={problem} />
      <button type="submit" class="btn btn-big" disabled={busy}>
        {program ? common.save : t.createProgram}
      </button>
    </form>
  );
}

type NumberProps = {
  label: string;
  value: string;
  onValue: (value: string) => void;
  error: string | undefined;
};

function NumberField(props: NumberProps) {
  return <Field type="number" inputMode="numeric" min={1} required {...props} />;
}

function kindsWith(current: string, kinds: Record<string, string>): [string, string][] {
  return Object.entries(kinds[current] ? kinds : { ...kinds, [current]: current });
}
