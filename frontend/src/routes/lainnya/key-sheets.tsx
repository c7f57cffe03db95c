import { useState } from 'preact/hooks';
import { Field, Select, Switch } from '../../components/field';
import { CopyIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Outlet, Scope } from '../../lib/api/types';
import { useSend } from '../../lib/load';
import { copy } from '../../lib/share';
import { say } from '../../lib/toast';

const USUAL_SCOPES: Scope[] = [
  'customers:read',
  'customers:write',
  'sales:write',
  'stamps:write',
  'vouchers:redeem',
  'programs:read',
];

type NewKeyProps = { outlets: Outlet[]; onMade: (secret: string) => void; onClose: () => void };

export function NewKey({ outlets, onMade, onClose }: NewKeyProps) {
  const t = words('settings');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState(USUAL_SCOPES);
  const [sandbox, setSandbox] = useState(false);
  const [outletId, setOutletId] = useState('');
  const open = outlets.filter(({ archived }) => !archived);
  const { send, busy, problem } = useSend(async () => {
    if (sandbox) await answer(api.POST('/api/v1/sandbox'));
    const body = { name, scopes, sandbox, outlet_id: sandbox ? null : outletId || null };
    onMade((await answer(api.POST('/api/v1/api-keys', { body }))).secret);
  });
  const toggle = (scope: Scope, on: boolean) =>
    setScopes(on ? [...scopes, scope] : scopes.filter((other) => other !== scope));
  return (
    <Sheet title={t.newKey} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          label={t.keyName}
          placeholder={t.keyExample}
          value={name}
          onValue={setName}
          error={problem?.field('name')}
          required
        />
        <fieldset class="list">
          <legend>{t.scopes}</legend>
          {(Object.entries(t.scopeTexts) as [Scope, string][]).map(([scope, text]) => (
            <Switch
              key={scope}
              label={text}
              on={scopes.includes(scope)}
              onToggle={(on) => toggle(scope, on)}
            />
          ))}
        </fieldset>
        <Switch label={t.forTrying} hint={t.forTryingHint} on={sandbox} onToggle={setSandbox} />
        {open.length > 0 && !sandbox && (
          <Select
            label={t.tillStandsAt}
            value={outletId}
            onValue={setOutletId}
            choices={[['', t.noOutlet], ...open.map(({ id, name }) => [id, name] as const)]}
            error={problem?.field('outlet_id')}
          />
        )}
        {!problem?.field('name') && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy || scopes.length === 0}>
          {t.createKey}
        </button>
      </form>
    </Sheet>
  );
}

export function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = words('settings');
  const common = words('common');
  return (
    <Sheet title={t.newKey} onClose={onClose}>
      <p>{t.secretOnce}</p>
      <p class="secret">{secret}</p>
      <div class="actions">
        <button type="button" class="btn" onClick={async () => (await copy(secret)) && say(common.copied)}>
          <CopyIcon /> {common.copy}
        </button>
        <button type="button" class="btn btn-quiet" onClick={onClose}>
          {t.done}
        </button>
      </div>
    </Sheet>
  );
}
