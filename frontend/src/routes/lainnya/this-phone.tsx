import { useState } from 'preact/hooks';
import { NextIcon, PinIcon } from '../../components/icons';
import { OutletSheet } from '../../components/outlet-list';
import { words } from '../../i18n';
import { useOutlet } from '../../lib/outlet';
import { useCan } from '../../lib/session';

/** The outlet of this phone; of a single one only those who run the shop may say that the phone is not there. */
export function ThisPhone() {
  const t = words('sales');
  const can = useCan();
  const here = useOutlet();
  const [choosing, setChoosing] = useState(false);
  const many = here.open?.length ?? 0;
  if (many === 0 || (many === 1 && !can('settings:write'))) return null;
  const name = here.outlet?.name ?? (here.mustChoose ? t.notChosen : t.atNone);
  return (
    <>
      <button type="button" class="row" onClick={() => setChoosing(true)}>
        <PinIcon class="row-mark" />
        <span class="row-words">
          <b>{t.outletHere}</b>
          <small>{name}</small>
        </span>
        <NextIcon />
      </button>
      {choosing && <OutletSheet here={here} onClose={() => setChoosing(false)} />}
    </>
  );
}
