import { useState } from 'preact/hooks';
import { KeyIcon, PlusIcon } from '../../components/icons';
import { Confirm } from '../../components/sheet';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { ApiKey } from '../../lib/api/types';
import { ago } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { say } from '../../lib/toast';
import { NewKey, Secret } from './key-sheets';

type Asked =
  | { what: 'new' | 'empty' }
  | { what: 'rotate' | 'remove'; key: ApiKey }
  | { what: 'secret'; secret: string };

export default function Keys() {
  const t = words('settings');
  const common = words('common');
  const [asked, setAsked] = useState<Asked>();
  const { data, problem, reload } = useLoad('api-keys', (signal) =>
    answer(api.GET('/api/v1/api-keys', { signal })),
  );
  const outlets =
    useLoad('outlets', (signal) => answer(api.GET('/api/v1/outlets', { signal }))).data?.items ?? [];
  const outletOf = (key: ApiKey) => outlets.find(({ id }) => id === key.outlet_id)?.name;
  const hasSandbox = data?.items.some(({ sandbox }) => sandbox) ?? false;
  const tried = useLoad(hasSandbox ? 'sandbox' : null, (signal) =>
    answer(api.POST('/api/v1/sandbox', { signal })),
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
  async function emptySandbox(): Promise<void> {
    tried.change(await answer(api.POST('/api/v1/sandbox/reset')));
    setAsked(undefined);
    say(t.sandboxEmptied);
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
          <header class="section-top">
            <h2>{key.name}</h2>
            {key.sandbox && <span class="badge">{t.trying}</span>}
          </header>
          <code>{key.prefix}</code>
          <p class="hint">{key.scopes.map((scope) => t.scopeTexts[scope] ?? scope).join(', ')}</p>
          <small>
            {[outletOf(key), key.last_used_at ? t.lastUsed(ago(key.last_used_at)) : t.neverUsed]
              .filter(Boolean)
              .join(' · ')}
          </small>
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
      {hasSandbox && (
        <section class="card stack-tight">
          <h2>{t.sandbox}</h2>
          <p class="hint">{t.sandboxText}</p>
          {tried.data && (
            <p>
              {tried.data.last_sale_at
                ? t.testSales(tried.data.sales, ago(tried.data.last_sale_at))
                : t.noTestSales}
            </p>
          )}
          <button type="button" class="btn btn-quiet" onClick={() => setAsked({ what: 'empty' })}>
            {t.emptySandbox}
          </button>
        </section>
      )}
      {asked?.what === 'empty' && (
        <Confirm
          title={t.emptySandboxTitle}
          text={t.emptySandboxText}
          action={t.emptySandbox}
          danger
          onYes={emptySandbox}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.what === 'new' && (
        <NewKey outlets={outlets} onMade={showSecret} onClose={() => setAsked(undefined)} />
      )}
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
