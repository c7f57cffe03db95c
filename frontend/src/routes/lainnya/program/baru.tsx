import { useState } from 'preact/hooks';
import { NextIcon } from '../../../components/icons';
import { later } from '../../../components/later';
import { Skeleton } from '../../../components/states';
import { Top } from '../../../components/top';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import { useLoad } from '../../../lib/load';
import { go } from '../../../lib/router';
import { say } from '../../../lib/toast';
import { Picture } from './pictures';
import { READY, type Ready, readyProgram } from './ready';
import '../../../styles/programs.css';

const Compose = later(async () => (await import('./compose')).Compose);

export default function NewProgram({ query }: { query: URLSearchParams }) {
  const t = words('programs');
  const chosen = READY.find((choice) => choice === query.get('contoh'));
  const products = useLoad('a product', (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { limit: 1 } }, signal })),
  );
  if (!chosen) return <Choose />;
  return (
    <div class="stack">
      <Top title={t.add} backTo="/lainnya/program/baru" />
      {products.data || products.problem ? (
        <Begin key={chosen} choice={chosen} product={products.data?.items[0]?.name} />
      ) : (
        <Skeleton rows={2} tall />
      )}
    </div>
  );
}

function Choose() {
  const t = words('programs');
  return (
    <div class="stack">
      <Top title={t.choose} subtitle={t.chooseText} backTo="/lainnya/program" />
      <div class="stack-tight">
        {READY.map((choice) => (
          <button
            key={choice}
            type="button"
            class="card ready"
            onClick={() => go(`/lainnya/program/baru?contoh=${choice}`)}
          >
            <Picture of={choice} />
            <span class="row-words">
              <b>{t.ready[choice].name}</b>
              <small>{t.ready[choice].text}</small>
            </span>
            <NextIcon />
          </button>
        ))}
      </div>
    </div>
  );
}

function Begin({ choice, product }: { choice: Ready; product: string | undefined }) {
  const t = words('programs');
  const [draft, setDraft] = useState(() => readyProgram(choice, product));
  return (
    <Compose
      draft={draft}
      onDraft={setDraft}
      picture={choice}
      action={t.use}
      onSave={() => answer(api.POST('/api/v1/programs', { body: draft }))}
      onSaved={() => {
        say(t.using);
        go('/lainnya/program', { replace: true });
      }}
    />
  );
}
