import { useEffect } from 'preact/hooks';
import { Skeleton, Trouble } from '../../../components/states';
import { Top } from '../../../components/top';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import { useLoad } from '../../../lib/load';
import { go } from '../../../lib/router';
import { Begin } from './begin';
import { Draft } from './draft';
import { UnderWay } from './under-way';

const LOOK_AGAIN_MS = 1_000;

/** Bringing customers in: chosen, looked at, brought in by the server while the phone may do something else. */
export default function ImportCustomers({ query }: { query: URLSearchParams }) {
  const t = words('bringing');
  const id = query.get('impor');
  return (
    <div class="stack">
      <Top title={t.title} backTo={id ? '/pelanggan/impor' : '/pelanggan'} />
      {id ? <One id={id} /> : <Begin onRead={(read) => go(`/pelanggan/impor?impor=${read.id}`)} />}
    </div>
  );
}

function One({ id }: { id: string }) {
  const { data, problem, reload, change } = useLoad(`import ${id}`, (signal) =>
    answer(api.GET('/api/v1/customers/imports/{import_id}', { params: { path: { import_id: id } }, signal })),
  );
  const isAtWork = data?.status === 'running' || data?.status === 'undoing';
  useEffect(() => {
    if (!isAtWork) return;
    const timer = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isAtWork]);
  if (!data) return problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={3} />;
  return data.status === 'draft' ? (
    <Draft work={data} onChange={change} />
  ) : (
    <UnderWay work={data} problem={problem} onChange={change} />
  );
}
