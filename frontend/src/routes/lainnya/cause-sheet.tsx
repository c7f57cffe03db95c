import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../components/chip';
import { Field, MoneyField, Select, Switch, TextArea } from '../../components/field';
import { Confirm, Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Cause } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';
import { say } from '../../lib/toast';
import { bodyOf, type CauseForm, EMPTY, formOf } from './cause-form';

type SheetProps = { cause: Cause | undefined; onSaved: () => void; onClose: () => void };
type PartProps = {
  form: CauseForm;
  set: (part: Partial<CauseForm>) => void;
  bad: (field: string) => string | undefined;
};

export function CauseSheet({ cause, onSaved, onClose }: SheetProps) {
  const t = words('causes');
  const common = words('common');
  const [form, setForm] = useState<CauseForm>(cause ? formOf(cause) : EMPTY);
  const [ending, setEnding] = useState(false);
  const set = (part: Partial<CauseForm>) => setForm({ ...form, ...part });
  const path = { cause_id: cause?.id ?? '' };
  const save = useSend(async () => {
    const body = bodyOf(form);
    if (cause) await answer(api.PATCH('/api/v1/causes/{cause_id}', { params: { path }, body }));
    else await answer(api.POST('/api/v1/causes', { body }));
    say(cause ? t.saved : t.begun);
    onSaved();
  });
  async function become(status: 'active' | 'ended'): Promise<void> {
    await answer(api.PATCH('/api/v1/causes/{cause_id}', { params: { path }, body: { status } }));
    onSaved();
  }
  const resume = useSend(() => become('active'));
  const bad = (field: string) => save.problem?.field(field);
  const part = { form, set, bad };

  if (cause && ending) {
    return (
      <Confirm
        title={t.endTitle(cause.name)}
        text={t.endText}
        action={t.end}
        danger
        onYes={async () => {
          await become('ended');
          say(t.endedNow);
        }}
        onClose={() => setEnding(false)}
      />
    );
  }
  return (
    <Sheet title={cause ? t.edit : t.new} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.send();
        }}
      >
        <Field
          label={t.name}
          placeholder={t.nameExample}
          value={form.name}
          onValue={(name) => set({ name })}
          error={bad('name')}
          required
        />
        <TextArea
          label={t.story}
          placeholder={t.storyExample}
          hint={t.optional}
          rows={2}
          value={form.story}
          onValue={(story) => set({ story })}
          error={bad('story')}
        />
        <Points {...part} />
        <Share {...part} />
        {form.takesPoints ? (
          <Field
            label={t.goalUnits(form.unit || t.unitExample)}
            hint={t.optional}
            type="number"
            inputMode="numeric"
            min={1}
            value={String(form.goal ?? '')}
            onValue={(goal) => set({ goal: goal ? Number(goal) : null })}
            error={bad('goal')}
          />
        ) : (
          <MoneyField
            label={t.goalRupiah}
            hint={t.optional}
            value={form.goal}
            onValue={(goal) => set({ goal })}
            error={bad('goal')}
          />
        )}
        <Switch
          label={t.votable}
          hint={t.votableHint}
          on={form.votable}
          onToggle={(votable) => set({ votable })}
        />
        <Trouble problem={save.problem ?? resume.problem} />
        <button type="submit" class="btn btn-big" disabled={save.busy}>
          {cause ? common.save : t.begin}
        </button>
        {cause?.status === 'active' && (
          <button type="button" class="link link-danger" onClick={() => setEnding(true)}>
            {t.end}
          </button>
        )}
        {cause?.status === 'ended' && (
          <button type="button" class="btn btn-quiet" disabled={resume.busy} onClick={() => resume.send()}>
            {t.resume}
          </button>
        )}
      </form>
    </Sheet>
  );
}

function Points({ form, set, bad }: PartProps) {
  const t = words('causes');
  return (
    <>
      <Switch
        label={t.fromPoints}
        hint={t.fromPointsHint}
        on={form.takesPoints}
        onToggle={(takesPoints) => set({ takesPoints, goal: null })}
      />
      {form.takesPoints && (
        <div class="two">
          <Field
            label={t.pointsPerUnit}
            type="number"
            inputMode="numeric"
            min={1}
            value={form.pointsPerUnit}
            onValue={(pointsPerUnit) => set({ pointsPerUnit })}
            error={bad('points_per_unit')}
            required
          />
          <Field
            label={t.unit}
            placeholder={t.unitExample}
            value={form.unit}
            onValue={(unit) => set({ unit })}
            error={bad('unit')}
            autocapitalize="none"
            required
          />
        </div>
      )}
    </>
  );
}

function Share({ form, set, bad }: PartProps) {
  const t = words('causes');
  return (
    <>
      <Select
        label={t.fromSales}
        value={form.share}
        onValue={(share) => set({ share: share as CauseForm['share'] })}
        choices={t.shares}
        error={bad('share')}
      />
      {form.share === 'percent' && (
        <Field
          label={t.percent}
          hint={t.percentHint}
          inputMode="numeric"
          value={form.percent}
          onValue={(percent) => set({ percent })}
          error={bad('share.basis_points')}
          required
        />
      )}
      {form.share === 'product' && (
        <>
          <MoneyField
            label={t.perPiece}
            value={form.perPiece}
            onValue={(perPiece) => set({ perPiece })}
            error={bad('share.amount')}
          />
          <Products chosen={form.productIds} onChoose={(productIds) => set({ productIds })} />
        </>
      )}
    </>
  );
}

function Products({ chosen, onChoose }: { chosen: string[]; onChoose: (ids: string[]) => void }) {
  const t = words('causes');
  const { data, problem, reload } = useLoad('products to choose', (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { limit: 200 } }, signal })),
  );
  return (
    <fieldset class="stack-tight">
      <legend>{t.products}</legend>
      <Trouble problem={problem} retry={reload} />
      {data?.items.length === 0 && <p class="hint">{t.noProducts}</p>}
      <div class="chips">
        {data?.items.map(({ id, name }) => (
          <ChoiceChip
            key={id}
            on={chosen.includes(id)}
            onToggle={() =>
              onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
            }
          >
            {name}
          </ChoiceChip>
        ))}
      </div>
    </fieldset>
  );
}
