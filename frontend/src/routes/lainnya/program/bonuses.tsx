import { PlusIcon, TrashIcon } from '../../../components/icons';
import { words } from '../../../i18n';
import type { Bonus } from '../../../lib/api/types';
import { BonusFields } from './bonus-fields';
import { newBonus, replaced } from './draft';
import type { PartProps } from './fine';

export function Bonuses({ draft, set, bad }: PartProps) {
  const t = words('programs');
  const { bonuses } = draft;
  const whens = Object.keys(newBonus) as Bonus['when'][];
  return (
    <>
      {bonuses.map((bonus, at) => (
        <fieldset key={at} class="part stack-tight">
          <legend>{t.bonusNames[bonus.when]}</legend>
          <p class="hint">{t.bonusTexts[bonus.when]}</p>
          <BonusFields
            bonus={bonus}
            kind={draft.kind}
            onBonus={(next) => set({ bonuses: replaced(bonuses, at, next) })}
            bad={(field) => bad(`bonuses.${at}.${field}`)}
          />
          <button
            type="button"
            class="link link-danger"
            onClick={() => set({ bonuses: replaced(bonuses, at, undefined) })}
          >
            <TrashIcon /> {t.removeBonus}
          </button>
        </fieldset>
      ))}
      <p class="hint">{t.addBonus}</p>
      <div class="chips">
        {whens.map((when) => (
          <button
            key={when}
            type="button"
            class="btn btn-small btn-quiet"
            onClick={() => set({ bonuses: [...bonuses, newBonus[when]()] })}
          >
            <PlusIcon /> {t.bonusNames[when]}
          </button>
        ))}
      </div>
    </>
  );
}
