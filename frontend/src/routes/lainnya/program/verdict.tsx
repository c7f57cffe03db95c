import { useState } from 'preact/hooks';
import { CheckIcon, WarnIcon } from '../../../components/icons';
import { Trouble } from '../../../components/states';
import { language, words } from '../../../i18n';
import type { ProgramDraft, ProgramPreview } from '../../../lib/api/types';
import type { Live } from '../../../lib/live';
import { nameOf } from './wrong';

type VerdictProps = { live: Live<ProgramPreview>; draft: ProgramDraft; isBrief: boolean };

/** What customers will read, and whether ten seconds are enough for it. Brief, it stays in sight, and opens. */
export function Verdict({ live, draft, isBrief }: VerdictProps) {
  const t = words('programs');
  const [open, setOpen] = useState(false);
  const { data, problem } = live;
  const wrong = problem?.errors[0];
  const complications = data?.complications[language()] ?? [];
  const isOpen = open || !isBrief;
  const sentence = data && (
    <span class={`sentence ${isBrief ? '' : 'sentence-big'} ${problem ? 'sentence-old' : ''}`}>
      {data.sentence[language()]}
    </span>
  );
  return (
    <section class="verdict-card" aria-live="polite" aria-label={t.customersRead}>
      {isOpen && <p class="hint">{t.customersRead}</p>}
      {isBrief && data ? (
        <button type="button" class="brief" aria-expanded={open} onClick={() => setOpen(!open)}>
          {sentence}
        </button>
      ) : (
        sentence
      )}
      {wrong ? (
        <p class="hint">
          {!isBrief && t.notYet} {nameOf(wrong.field, draft)}: {wrong.detail}
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
              <WarnIcon /> {isOpen ? t.hard : t.hardBrief}
            </p>
            {isOpen && (
              <ul>
                {complications.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </div>
        ))
      )}
    </section>
  );
}
