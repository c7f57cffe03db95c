import { CheckIcon, WarnIcon } from '../../../components/icons';
import { Trouble } from '../../../components/states';
import { language, words } from '../../../i18n';
import type { ProgramPreview } from '../../../lib/api/types';
import type { Live } from '../../../lib/live';

/** What customers will read, and whether ten seconds are enough for it. */
export function Verdict({ live }: { live: Live<ProgramPreview> }) {
  const t = words('programs');
  const { data, problem } = live;
  const wrong = problem?.errors[0];
  const complications = data?.complications[language()] ?? [];
  return (
    <section class="verdict-card" aria-live="polite" aria-label={t.customersRead}>
      <p class="hint">{t.customersRead}</p>
      {data && (
        <p class={`sentence sentence-big ${problem ? 'sentence-old' : ''}`}>{data.sentence[language()]}</p>
      )}
      {wrong ? (
        <p class="hint">
          {t.notYet} {wrong.detail}
        </p>
      ) : problem ? (
        <Trouble problem={problem} />
      ) : (
        data &&
        (complications.length === 0 ? (
          <p class="easy">
            <CheckIcon /> {t.easy}
          </p>
        ) : (
          <div class="hard">
            <p>
              <WarnIcon /> {t.hard}
            </p>
            <ul>
              {complications.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}
