import { useState } from 'preact/hooks';
import { Door } from '../components/door';
import { Field, PasswordField, PhoneField } from '../components/field';
import { Trouble } from '../components/states';
import { language, words } from '../i18n';
import { answer, api } from '../lib/api/client';
import { useSend } from '../lib/load';
import { enter } from '../lib/session';

const INDONESIAN_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export default function Register() {
  const t = words('door');
  const common = words('common');
  const [form, setForm] = useState({ shop_name: '', owner_name: '', phone: '', password: '' });
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value });
  const { send, busy, problem } = useSend(async () => {
    const body = { ...form, locale: language(), timezone: zoneOfThisPhone() };
    await enter(await answer(api.POST('/api/v1/auth/register', { body })));
  });
  const isFieldProblem = Boolean(problem?.errors.some(({ field }) => field in form));

  return (
    <Door title={t.registerTitle} text={t.registerText}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={t.shopName}
          placeholder={t.shopNameExample}
          value={form.shop_name}
          onValue={set('shop_name')}
          error={problem?.field('shop_name')}
          autocomplete="organization"
          required
        />
        <Field
          label={t.yourName}
          value={form.owner_name}
          onValue={set('owner_name')}
          error={problem?.field('owner_name')}
          autocomplete="name"
          required
        />
        <PhoneField
          label={common.phone}
          value={form.phone}
          onValue={set('phone')}
          error={problem?.field('phone')}
          required
        />
        <PasswordField
          label={t.password}
          hint={t.passwordHint}
          value={form.password}
          onValue={set('password')}
          error={problem?.field('password')}
          autocomplete="new-password"
          minLength={8}
          required
        />
        {!isFieldProblem && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy}>
          {t.start}
        </button>
      </form>
      <p class="door-other">
        {t.haveAccount} <a href="/masuk">{t.signIn}</a>
      </p>
    </Door>
  );
}

function zoneOfThisPhone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return INDONESIAN_ZONES.find((known) => known === zone) ?? 'Asia/Jakarta';
}
