import { useState } from 'preact/hooks';
import { Door } from '../components/door';
import { Field, PasswordField } from '../components/field';
import { Trouble } from '../components/states';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import { asProblem } from '../lib/api/problem';
import { useSend } from '../lib/load';
import { enter } from '../lib/session';

type ShopChoice = { id: string; name: string };

export default function SignIn() {
  const t = words('door');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [shops, setShops] = useState<ShopChoice[]>([]);
  const { send, busy, problem } = useSend(async (shopId?: string) => {
    const body = shopId ? { login, password, shop_id: shopId } : { login, password };
    try {
      await enter(await answer(api.POST('/api/v1/auth/login', { body })));
    } catch (error) {
      const { code, body: details } = asProblem(error);
      if (code !== 'choose_shop') throw error;
      setShops(details.shops as ShopChoice[]);
    }
  });

  if (shops.length > 0) {
    return (
      <Door title={t.whichShop}>
        <Trouble problem={problem} />
        <div class="stack">
          {shops.map((shop) => (
            <button
              key={shop.id}
              type="button"
              class="btn btn-quiet"
              disabled={busy}
              onClick={() => send(shop.id)}
            >
              {shop.name}
            </button>
          ))}
        </div>
      </Door>
    );
  }
  return (
    <Door title={t.welcome} text={t.tagline}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={t.login}
          value={login}
          onValue={setLogin}
          error={problem?.field('login')}
          autocomplete="username"
          autocapitalize="none"
          required
        />
        <PasswordField
          label={t.password}
          value={password}
          onValue={setPassword}
          error={problem?.field('password')}
          autocomplete="current-password"
          required
        />
        {problem?.status === 401 ? (
          <p class="trouble" role="alert">
            {t.wrongSignIn}
          </p>
        ) : (
          !problem?.errors.length && <Trouble problem={problem} />
        )}
        <button type="submit" class="btn" disabled={busy}>
          {t.signIn}
        </button>
      </form>
      <details class="door-other">
        <summary>{t.forgot}</summary>
        <p>{t.forgotText}</p>
      </details>
      <p class="door-other">
        {t.noShopYet} <a href="/daftar">{t.registerShop}</a>
      </p>
    </Door>
  );
}
