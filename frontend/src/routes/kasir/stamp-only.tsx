import { useState } from 'preact/hooks';
import { StampIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { language, words } from '../../i18n';
import type { Program } from '../../lib/api/types';

type StampOnlyProps = { programs: Program[]; busy: boolean; onGive: (programId: string) => void };

/** A stamp with no sale: at once where the only card counts visits, else on the card that is chosen. */
export function StampOnly({ programs, busy, onGive }: StampOnlyProps) {
  const t = words('counter');
  const [isChoosing, setChoosing] = useState(false);
  const cards = programs.filter(({ kind }) => kind === 'stamp');
  const [first, ...others] = cards;
  if (!first) return null;
  const isClear = others.length === 0 && first.earn.per === 'visit';
  return (
    <>
      <button
        type="button"
        class="btn btn-quiet"
        disabled={busy}
        onClick={() => (isClear ? onGive(first.id) : setChoosing(true))}
      >
        <StampIcon /> {t.stampOnly}
      </button>
      {isChoosing && (
        <Sheet title={t.whichCard} onClose={() => setChoosing(false)}>
          <ul class="list">
            {cards.map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  class="row"
                  onClick={() => {
                    setChoosing(false);
                    onGive(card.id);
                  }}
                >
                  <StampIcon class="row-mark" />
                  <span class="row-words">
                    <b>{card.name}</b>
                    <small>{card.sentence[language()]}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
