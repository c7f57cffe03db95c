import { Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { Rule } from '../../../lib/api/types';
import { counted } from '../../../lib/counted';
import { useLoad, useSettled } from '../../../lib/load';

/** How many that would be now, and three of them with the reason; asked again as the rules change. */
export function Live({ rules, isReady }: { rules: Rule; isReady: boolean }) {
  const t = words('segments');
  const asked = useSettled(isReady ? JSON.stringify(rules) : null, 400);
  const { data, problem, loading, reload } = useLoad(asked && `segment preview ${asked}`, (signal) =>
    answer(api.POST('/api/v1/segments/previews', { body: { rules: JSON.parse(asked!) }, signal })),
  );
  if (!isReady) return <p class="hint">{t.incomplete}</p>;
  return (
    <>
      <Trouble problem={problem} retry={reload} />
      {data && (
        <p class="live-count" aria-live="polite" aria-busy={loading}>
          <b>{counted(data)}</b> {t.people(data.count)}
        </p>
      )}
      {data && (
        <section class="live">
          <p>{data.rule}</p>
          {data.examples.length > 0 && (
            <ul class="list">
              {data.examples.map(({ id, name, reason }) => (
                <li key={id} class="row">
                  <span class="row-words">
                    <b>{name}</b>
                    <small>{reason}</small>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
