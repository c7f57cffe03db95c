import { words } from '../../i18n';
import type { Preview } from '../../lib/api/types';

/** Who gets the message, and who does not and why. */
export function Reach({ preview }: { preview: Preview }) {
  const t = words('messages');
  const not = preview.will_not.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="card reach" aria-live="polite">
      <p class="reach-yes">{t.willGet(preview.will_get)}</p>
      {not > 0 && (
        <>
          <p>{t.willNot(not)}</p>
          <ul class="plain">
            {preview.will_not.map(({ reason, detail, count }) => (
              <li key={reason}>
                <b>{t.people(count)}</b> {detail}
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.hints.map((hint) => (
        <p key={hint} class="hint hint-tip">
          {hint}
        </p>
      ))}
    </section>
  );
}
