import { words } from '../../../i18n';
import type { ProgramDraft } from '../../../lib/api/types';

/** The way to a field in the words of the screen: "Hadiah 2, Di stempel ke". */
export function nameOf(path: string, draft: ProgramDraft): string {
  const t = words('programs');
  const steps = path.replace(/^program\./, '').split('.');
  const [part = '', at] = steps;
  const last = steps.at(-1)!;
  const row = Number(at);
  const names: Record<string, string> = t.fieldNames;
  const own = names[part === last ? '' : last];
  const bonus = part === 'bonuses' && draft.bonuses[row];
  const group: Record<string, string> = {
    name: t.name,
    earn: t.earning,
    rewards: Number.isNaN(row) ? t.rewards : `${t.rewards} ${row + 1}`,
    bonuses: bonus ? `${t.bonuses} ${t.bonusNames[bonus.when]}` : t.bonuses,
    tiers: t.tiers,
    expiry: t.lasting,
    starts_on: t.startsOn,
    ends_on: t.endsOn,
  };
  return [group[part] ?? part, own].filter(Boolean).join(', ');
}
