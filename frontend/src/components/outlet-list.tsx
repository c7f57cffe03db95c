import { words } from '../i18n';
import type { Here } from '../lib/outlet';
import { useCan } from '../lib/session';
import { CheckIcon, NextIcon, PinIcon } from './icons';
import { Sheet } from './sheet';

type OutletListProps = { here: Here; onChosen?: () => void };

/** Where this phone sells. Only those who run the shop may sell at no outlet: its limit would not count. */
export function OutletList({ here, onChosen }: OutletListProps) {
  const t = words('sales');
  const can = useCan();
  const places = (here.open ?? []).map(({ id, name }) => ({ id: id as string | null, name }));
  if (can('settings:write')) places.push({ id: null, name: t.atNone });
  return (
    <div class="list">
      {places.map(({ id, name }) => {
        const isHere = id === here.outletId && !here.mustChoose;
        return (
          <button
            key={id}
            type="button"
            class="row"
            aria-pressed={isHere}
            onClick={() => {
              here.choose(id);
              onChosen?.();
            }}
          >
            <PinIcon class="row-mark" />
            <span class="row-words">
              <b>{name}</b>
              {id === null && <small>{t.atNoneText}</small>}
            </span>
            {isHere ? <CheckIcon /> : <NextIcon />}
          </button>
        );
      })}
    </div>
  );
}

export function OutletSheet({ here, onClose }: { here: Here; onClose: () => void }) {
  const t = words('sales');
  return (
    <Sheet title={t.whichOutlet} onClose={onClose}>
      <p class="hint">{t.whichOutletText}</p>
      <OutletList here={here} onChosen={onClose} />
    </Sheet>
  );
}
