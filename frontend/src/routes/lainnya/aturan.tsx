import { useState } from 'preact/hooks';
import { Choices } from '../../components/choices';
import { Field } from '../../components/field';
import { NumberField } from '../../components/number-field';
import { Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { CounterSettings, CounterSettingsChanges } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';
import { say } from '../../lib/toast';

const LIMITS = ['awards_per_customer_day', 'awards_per_staff_day', 'awards_per_outlet_day'] as const;

export default function CounterRules() {
  const t = words('rules');
  const { data, problem, reload, change } = useLoad('counter settings', (signal) =>
    answer(api.GET('/api/v1/counter-settings', { signal })),
  );
  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya" />
      <Trouble problem={problem} retry={reload} />
      {data ? <Rules settings={data} onChange={change} /> : !problem && <Skeleton rows={3} tall />}
    </div>
  );
}

type RulesProps = { settings: CounterSettings; onChange: (settings: CounterSettings) => void };

function Rules({ settings, onChange }: RulesProps) {
  const t = words('rules');
  const common = words('common');
  const [form, setForm] = useState(settings);
  const [pin, setPin] = useState('');
  const redeemWith = form.redeem_with ?? 'code';
  const { send, busy, problem } = useSend(async () => {
    const { has_pin: _, ...rules } = form;
    const body: CounterSettingsChanges = { ...rules, ...(pin && { pin }) };
    onChange(await answer(api.PATCH('/api/v1/counter-settings', { body })));
    setPin('');
    say(common.saved);
  });
  const labels = [t.perCustomer, t.perStaff, t.perOutlet];
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Choices
        label={t.redeemWith}
        value={redeemWith}
        onValue={(redeem_with) => setForm({ ...form, redeem_with })}
        choices={choicesOf(t.redeemWays)}
      />
      {redeemWith === 'pin' && (
        <Field
          label={settings.has_pin ? t.newPin : t.pin}
          hint={settings.has_pin ? t.pinKept : t.pinHint}
          inputMode="numeric"
          autocomplete="off"
          value={pin}
          onValue={(text) => setPin(text.replace(/\D/g, '').slice(0, 8))}
          error={problem?.field('pin')}
        />
      )}
      <Choices
        label={t.voidPolicy}
        value={form.void_policy ?? 'refuse'}
        onValue={(void_policy) => setForm({ ...form, void_policy })}
        choices={choicesOf(t.voidPolicies)}
      />
      <fieldset class="card stack">
        <legend>{t.limits}</legend>
        <p class="hint">{t.limitsText}</p>
        {LIMITS.map((limit, at) => (
          <NumberField
            key={limit}
            label={labels[at]!}
            value={form[limit]}
            onValue={(times) => setForm({ ...form, [limit]: times })}
            error={problem?.field(limit)}
          />
        ))}
      </fieldset>
      <Trouble problem={problem} />
      <button type="submit" class="btn btn-big" disabled={busy}>
        {common.save}
      </button>
    </form>
  );
}

function choicesOf<T extends string>(told: Record<T, [label: string, text: string]>) {
  return (Object.keys(told) as T[]).map((value) => ({ value, label: told[value][0], text: told[value][1] }));
}
