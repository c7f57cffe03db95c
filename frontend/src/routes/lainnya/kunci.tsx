import { useState } from 'preact/hooks';
import { Field, Switch } from '../../components/field';
import { CopyIcon, KeyIcon, PlusIcon } from '../../components/icons';
import { Confirm, Sheet } from '../../components/sheet';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { ApiKey, Scope } from '../../lib/api/types';
import { ago } from '../../lib/format';
import { useLoad, useSend } from '../../lib/load';
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

type Asked =
  | { what: 'new' }
  | { what: 'rotate' | 'remove'; key: ApiKey }
  | { what: 'secret'; secret: string };

export default function Keys() {
  const t = words('settings');
  const common = words('common');
  const [asked, setAsked] = useState<Asked>();
  const { data, problem, reload } = useLoad('api-keys', (signal) =>
    answer(api.GET('/api/v1/api-keys', { signal })),
  );
  const showSecret = (secret: string) => {
    setAsked({ what: 'secret', secret });
    reload();
  };
  async function rotate({ id }: ApiKey): Promise<void> {
    showSecret(
      (await answer(api.POST('/api/v1/api-keys/{key_id}/rotate', { params: { path: { key_id: id } } })))
        .secret,
    );
  }
  async function remove({ id }: ApiKey): Promise<void> {
    await answer(api.DELETE('/api/v1/api-keys/{key_id}', { params: { path: { key_id: id } } }));
    setAsked(undefined);
    reload();
  }
  return (
    <div class="stack">
      <Top title={t.keys} backTo="/lainnya">
        <button
          type="button"
          class="btn-icon btn-strong"
          aria-label={t.newKey}
          onClick={() => setAsked({ what: 'new' })}
        >
          <PlusIcon />
        </button>
      </Top>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={2} tall />}
      {data?.items.length === 0 && (
        <Empty icon={KeyIcon} title={t.noKeys} text={t.noKeysText}>
          <button type="button" class="btn" onClick={() => setAsked({ what: 'new' })}>
            {t.newKey}
          </button>
        </Empty>
      )}
      {data?.items.map((key) => (
        <article key={key.id} class="card stack-tight">
          <h2>{key.name}</h2>
          <code>{key.prefix}</code>
          <p class="hint">{key.scopes.map((scope) => t.scopeTexts[scope] ?? scope).join(', ')}</p>
          <small>{key.last_used_at ? t.lastUsed(ago(key.last_used_at)) : t.neverUsed}</small>
          <div class="actions-row">
            <button type="button" class="btn btn-quiet" onClick={() => setAsked({ what: 'rotate', key })}>
              {t.rotate}
            </button>
            <button type="button" class="btn btn-quiet" onClick={() => setAsked({ what: 'remove', key })}>
              {common.remove}
            </button>
          </div>
        </article>
      ))}
      {asked?.what === 'new' && <NewKey onMade={showSecret} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'secret' && <Secret secret={asked.secret} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'rotate' && (
        <Confirm
          title={t.rotate}
          text={t.rotateText}
          action={t.rotate}
          onYes={() => rotate(asked.key)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.what === 'remove' && (
        <Confirm
          title={t.removeKey(asked.key.name)}
          text={t.removeKeyText}
          action={common.remove}
          danger
          onYes={() => remove(asked.key)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

function NewKey({ onMade, onClose }: { onMade: (secret: string) => void; onClose: () => void }) {
  const t = words('settings');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState(USUAL_SCOPES);
  const { send, busy, problem } = useSend(async () => {
    onMade((await answer(api.POST('/api/v1/api-keys', { body: { name, scopes } }))).secret);
  });
  const toggle = (scope: Scope, on: boolean) =>
    setScopes(on ? [...scopes, scope] : scopes.filter((other) => other !== scope));
  return (
    <Sheet title={t.newKey} onClose={onClose}>
      <form
        class="stack"
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
        {!problem?.field('name') && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy || scopes.length === 0}>
          {t.createKey}
        </button>
      </form>
    </Sheet>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
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
