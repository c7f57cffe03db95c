import { useState } from 'preact/hooks';
import { Field, MoneyField, Select, TextArea } from '../../components/field';
import { Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { language, words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { rupiah } from '../../lib/format';
import { useSend } from '../../lib/load';
import { shopChanged, useMe } from '../../lib/session';
import { say } from '../../lib/toast';

const LATE = [125, 150, 200, 300];
const TOP = [5, 10, 20, 30];

type Zone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

export default function ShopSettings() {
  const t = words('settings');
  const common = words('common');
  const { shop } = useMe();
  const [form, setForm] = useState({
    name: shop.name,
    mission: shop.mission ?? '',
    timezone: shop.timezone,
    locale: shop.locale,
    quiet_from: shop.quiet_from.slice(0, 5),
    quiet_until: shop.quiet_until.slice(0, 5),
    sleeping_after_days: String(shop.sleeping_after_days),
    premium_spend: shop.premium_spend as number | null,
    premium_top_percent: shop.premium_top_percent,
    slipping_percent: String(shop.slipping_percent),
    greet_per_day: String(shop.greet_per_day),
  });
  const set =
    <K extends keyof typeof form>(name: K) =>
    (value: (typeof form)[K]) =>
      setForm({ ...form, [name]: value });
  const { send, busy, problem } = useSend(async () => {
    const { premium_spend, premium_top_percent, ...rest } = form;
    const body = {
      ...rest,
      timezone: form.timezone as Zone,
      locale: form.locale as 'id' | 'en',
      mission: form.mission.trim() || null,
      sleeping_after_days: Number(form.sleeping_after_days),
      ...(premium_top_percent ? { premium_top_percent } : { premium_spend: premium_spend ?? 0 }),
      slipping_percent: Number(form.slipping_percent),
      greet_per_day: Number(form.greet_per_day),
    };
    shopChanged(await answer(api.PATCH('/api/v1/shop', { body })));
    say(common.saved);
  });
  const bad = (name: string) => problem?.field(name);

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Top title={t.shop} backTo="/lainnya" />
      <section class="card stack">
        <Field label={t.shopName} value={form.name} onValue={set('name')} error={bad('name')} required />
        <TextArea
          label={t.mission}
          hint={t.missionHint}
          rows={2}
          value={form.mission}
          onValue={set('mission')}
          error={bad('mission')}
        />
        <Select
          label={t.zone}
          value={form.timezone}
          onValue={set('timezone')}
          choices={t.zones}
          error={bad('timezone')}
        />
        <Select
          label={t.shopLanguage}
          value={form.locale}
          onValue={(locale) => set('locale')(locale as 'id' | 'en')}
          choices={[
            ['id', 'Indonesia'],
            ['en', 'English'],
          ]}
        />
      </section>
      <fieldset class="card stack">
        <legend>{t.quiet}</legend>
        <p class="hint">{t.quietHint}</p>
        <div class="two">
          <Field
            label={t.quietFrom}
            type="time"
            value={form.quiet_from}
            onValue={set('quiet_from')}
            error={bad('quiet_from')}
            required
          />
          <Field
            label={t.quietUntil}
            type="time"
            value={form.quiet_until}
            onValue={set('quiet_until')}
            error={bad('quiet_until')}
            required
          />
        </div>
      </fieldset>
      <section class="card stack">
        <Field
          label={t.sleeping}
          type="number"
          inputMode="numeric"
          min={1}
          value={form.sleeping_after_days}
          onValue={set('sleeping_after_days')}
          error={bad('sleeping_after_days')}
          required
        />
        <Select
          label={t.slipping}
          value={form.slipping_percent}
          onValue={set('slipping_percent')}
          choices={withOwn(LATE, shop.slipping_percent).map((percent) => [
            String(percent),
            t.slippingAfter((percent / 100).toLocaleString(language())),
          ])}
        />
        <Select
          label={t.premiumBy}
          hint={shop.premium_top_percent ? t.premiumTopHint(rupiah(shop.premium_spend)) : undefined}
          value={String(form.premium_top_percent ?? '')}
          onValue={(percent) => set('premium_top_percent')(Number(percent) || null)}
          choices={[
            ['', t.premiumBySpend] as const,
            ...withOwn(TOP, shop.premium_top_percent).map(
              (percent) => [String(percent), t.premiumTop(percent)] as const,
            ),
          ]}
        />
        {!form.premium_top_percent && (
          <MoneyField
            label={t.premium}
            value={form.premium_spend}
            onValue={set('premium_spend')}
            error={bad('premium_spend')}
          />
        )}
        <Field
          label={t.perDay}
          type="number"
          inputMode="numeric"
          min={1}
          value={form.greet_per_day}
          onValue={set('greet_per_day')}
          error={bad('greet_per_day')}
          required
        />
      </section>
      <Trouble problem={problem} />
      <button type="submit" class="btn btn-big" disabled={busy}>
        {common.save}
      </button>
    </form>
  );
}

/** Percentages to choose from, with the shop's own among them. */
function withOwn(choices: number[], own: number | null): number[] {
  return own && !choices.includes(own) ? [...choices, own].sort((a, b) => a - b) : choices;
}
