import { OutletList } from '../../components/outlet-list';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import type { Here } from '../../lib/outlet';

/** Asked once on every phone of a shop that sells in several places. */
export function AskOutlet({ here }: { here: Here }) {
  const t = words('sales');
  return (
    <div class="stack">
      <Top title={t.whichOutlet} />
      <p class="hint">{t.whichOutletText}</p>
      <OutletList here={here} />
    </div>
  );
}
