import { Field, MoneyField, Select, Switch } from '../../../components/field';
import { PlusIcon, TrashIcon } from '../../../components/icons';
import { NumberField } from '../../../components/number-field';
import { words } from '../../../i18n';
import type { ProgramDraft } from '../../../lib/api/types';
import { replaced } from './draft';
import type { PartProps } from './fine';

type Tiers = NonNullable<ProgramDraft['tiers']>;
type Level = Tiers['levels'][number];

const MOST_LEVELS = 6;

export function TierFields({ draft, set, bad }: PartProps) {
  const t = words('programs');
  const { tiers } = draft;
  const begin = (): Tiers => ({
    by: 'spend',
    months: 12,
    levels: [{ name: t.gold, at: 1_000_000, percent: 150 }],
  });
  const change = (part: Partial<Tiers>) => tiers && set({ tiers: { ...tiers, ...part } });
  return (
    <>
      <Switch
        label={t.tiersOn}
        hint={t.tiersOnText}
        on={tiers !== null}
        onToggle={(on) => set({ tiers: on ? begin() : null })}
      />
      {tiers && (
        <>
          {bad('tiers.levels') && (
            <p class="trouble wrong-part" tabIndex={-1} role="alert">
              {bad('tiers.levels')}
            </p>
          )}
          <Select
            label={t.tiersBy}
            value={tiers.by}
            onValue={(by) => change({ by: by as Tiers['by'] })}
            choices={t.tiersBys}
          />
          <NumberField
            label={t.tiersMonths}
            value={tiers.months ?? 12}
            onValue={(months) => change({ months: months ?? 0 })}
            error={bad('tiers.months')}
          />
          {tiers.levels.map((level, at) => (
            <LevelFields
              key={at}
              level={level}
              isSpend={tiers.by === 'spend'}
              bad={(field) => bad(`tiers.levels.${at}.${field}`)}
              onLevel={(next) => change({ levels: replaced(tiers.levels, at, next) })}
              canRemove={tiers.levels.length > 1}
            />
          ))}
          {tiers.levels.length < MOST_LEVELS && (
            <button
              type="button"
              class="btn btn-quiet"
              onClick={() => change({ levels: [...tiers.levels, nextLevel(tiers.levels)] })}
            >
              <PlusIcon /> {t.addLevel}
            </button>
          )}
        </>
      )}
    </>
  );
}

type LevelProps = {
  level: Level;
  isSpend: boolean;
  bad: (field: string) => string | undefined;
  onLevel: (level: Level | undefined) => void;
  canRemove: boolean;
};

function LevelFields({ level, isSpend, bad, onLevel, canRemove }: LevelProps) {
  const t = words('programs');
  return (
    <fieldset class="part stack-tight" aria-label={level.name || t.levelName}>
      <Field
        label={t.levelName}
        value={level.name}
        onValue={(name) => onLevel({ ...level, name })}
        error={bad('name')}
      />
      {isSpend ? (
        <MoneyField
          label={t.levelAtSpend}
          value={level.at || null}
          onValue={(at) => onLevel({ ...level, at: at ?? 0 })}
          error={bad('at')}
        />
      ) : (
        <NumberField
          label={t.levelAtPoints}
          value={level.at || null}
          onValue={(at) => onLevel({ ...level, at: at ?? 0 })}
          error={bad('at')}
        />
      )}
      <NumberField
        label={t.levelPercent}
        hint={t.levelPercentHint}
        min={100}
        value={level.percent ?? 100}
        onValue={(percent) => onLevel({ ...level, percent: percent ?? 0 })}
        error={bad('percent')}
      />
      {canRemove && (
        <button type="button" class="link link-danger" onClick={() => onLevel(undefined)}>
          <TrashIcon /> {t.removeLevel}
        </button>
      )}
    </fieldset>
  );
}

function nextLevel(levels: Level[]): Level {
  const highest = levels.reduce((top, level) => (level.at > top.at ? level : top));
  return { name: '', at: highest.at * 2, percent: (highest.percent ?? 100) + 25 };
}
