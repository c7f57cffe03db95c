import { ChoiceChip } from '../../../components/chip';
import { Field, Select, Switch } from '../../../components/field';
import { NumberField } from '../../../components/number-field';
import { words } from '../../../i18n';
import type { Bonus, ProgramDraft } from '../../../lib/api/types';

type FieldsProps<B extends Bonus> = {
  bonus: B;
  kind: ProgramDraft['kind'];
  onBonus: (bonus: Bonus) => void;
  bad: (field: string) => string | undefined;
};
type Of<W extends Bonus['when']> = FieldsProps<Extract<Bonus, { when: W }>>;

export function BonusFields({ bonus, ...rest }: FieldsProps<Bonus>) {
  if (bonus.when === 'hours') return <Hours bonus={bonus} {...rest} />;
  if (bonus.when === 'dates') return <Dates bonus={bonus} {...rest} />;
  return <Extra bonus={bonus} {...rest} />;
}

function Hours({ bonus, onBonus, bad }: Of<'hours'>) {
  const t = words('programs');
  const days = bonus.days ?? [];
  const names = Object.entries(t.dayNames) as [(typeof days)[number], string][];
  return (
    <>
      <div class="two">
        <Field
          label={t.since}
          type="time"
          value={bonus.since}
          onValue={(since) => onBonus({ ...bonus, since })}
          error={bad('since')}
        />
        <Field
          label={t.until}
          type="time"
          value={bonus.until === '24:00' ? '00:00' : bonus.until}
          onValue={(until) => onBonus({ ...bonus, until })}
          error={bad('until')}
        />
      </div>
      <p class="hint">{t.days}</p>
      <div class="chips">
        {names.map(([day, name]) => (
          <ChoiceChip
            key={day}
            on={days.includes(day)}
            onToggle={() =>
              onBonus({
                ...bonus,
                days: names.map(([one]) => one).filter((one) => days.includes(one) !== (one === day)),
              })
            }
          >
            {name}
          </ChoiceChip>
        ))}
      </div>
      <Times percent={bonus.percent ?? 200} onPercent={(percent) => onBonus({ ...bonus, percent })} />
    </>
  );
}

function Dates({ bonus, onBonus, bad }: Of<'dates'>) {
  const t = words('programs');
  return (
    <>
      <div class="two">
        <Field
          label={t.first}
          type="date"
          value={bonus.first}
          onValue={(first) => onBonus({ ...bonus, first })}
          error={bad('first')}
        />
        <Field
          label={t.last}
          type="date"
          value={bonus.last}
          onValue={(last) => onBonus({ ...bonus, last })}
          error={bad('last')}
        />
      </div>
      <Times percent={bonus.percent ?? 200} onPercent={(percent) => onBonus({ ...bonus, percent })} />
    </>
  );
}

function Times({ percent, onPercent }: { percent: number; onPercent: (percent: number) => void }) {
  const t = words('programs');
  const isListed = t.timesChoices.some(([value]) => value === String(percent));
  const choices: [string, string][] = isListed
    ? t.timesChoices
    : [...t.timesChoices, [String(percent), t.otherTimes(percent)]];
  return (
    <Select
      label={t.times}
      value={String(percent)}
      onValue={(value) => onPercent(Number(value))}
      choices={choices}
    />
  );
}

function Extra({ bonus, kind, onBonus, bad }: Of<'birthday' | 'first_purchase' | 'referral' | 'activity'>) {
  const t = words('programs');
  const common = words('common');
  const unit = kind === 'stamp' ? common.stamps : common.points;
  return (
    <>
      {bonus.when === 'activity' && (
        <Field
          label={t.activityName}
          placeholder={t.activityExample}
          value={bonus.name}
          onValue={(name) => onBonus({ ...bonus, name })}
          error={bad('name')}
        />
      )}
      <NumberField
        label={bonus.when === 'referral' ? t.friendPoints(unit) : t.bonusPoints(unit)}
        value={bonus.points || null}
        onValue={(points) => onBonus({ ...bonus, points: points ?? 0 })}
        error={bad('points')}
      />
      {bonus.when === 'referral' && (
        <NumberField
          label={t.referrerPoints(unit)}
          value={bonus.referrer_points || null}
          onValue={(points) => onBonus({ ...bonus, referrer_points: points ?? 0 })}
          error={bad('referrer_points')}
        />
      )}
      {bonus.when === 'birthday' && (
        <NumberField
          label={t.withinDays}
          min={0}
          max={30}
          value={bonus.within_days ?? 3}
          onValue={(days) => onBonus({ ...bonus, within_days: days ?? 0 })}
          error={bad('within_days')}
        />
      )}
      {bonus.when === 'activity' && (
        <Switch label={t.once} on={bonus.once ?? true} onToggle={(once) => onBonus({ ...bonus, once })} />
      )}
    </>
  );
}
