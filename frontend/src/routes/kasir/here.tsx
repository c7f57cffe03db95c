import { useState } from 'preact/hooks';
import { PinIcon } from '../../components/icons';
import { OutletSheet } from '../../components/outlet-list';
import { words } from '../../i18n';
import { useOutlet } from '../../lib/outlet';

/** Which outlet this phone sells for, where there is a choice. */
export function HereLine() {
  const t = words('sales');
  const here = useOutlet();
  const [choosing, setChoosing] = useState(false);
  if (!here.open || here.open.length < 2) return null;
  const name = here.outlet?.name ?? t.atNone;
  return (
    <>
      <button type="button" class="here" aria-label={t.changeOutlet(name)} onClick={() => setChoosing(true)}>
        <PinIcon /> {name}
      </button>
      {choosing && <OutletSheet here={here} onClose={() => setChoosing(false)} />}
    </>
  );
}
