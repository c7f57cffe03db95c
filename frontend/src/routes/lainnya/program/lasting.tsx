import { Choices } from '../../../components/choices';
import { Field, Select } from '../../../components/field';
import { NumberField } from '../../../components/number-field';
import { words } from '../../../i18n';
import type { ProgramDraft } from '../../../lib/api/types';
import type { PartProps } from './fine';

type Expiry = NonNullable<ProgramDraft['expiry']>;

/** When what was earned ends, and when the programme itself begins and ends. */
export function Lasting({ draft, set, bad }: PartProps) {
  const t = words('programs');
  const { expiry } = draft;
  const begin: Record<string, Expiry | null> = {
    never: null,
    months: { after: 'months', months: 6, remind_days: 7 },
    date: { after: 'date', day: 31, month: 12, remind_days: 7 },
  };
  const change = (part: Partial<Expiry>) => set({ expiry: { ...expiry, ...part } as Expiry });
  return (
    <>
      <Choices
        label={t.lasting}
        isUnder
        value={expiry?.after ?? 'never'}
        onValue={(after) => set({ expiry: begin[after]! })}
        choices={[
          { value: 'never', label: t.never, text: t.neverText },
          { value: 'months', label: t.afterMonths, text: t.afterMonthsText },
          { value: 'date', label: t.onDate, text: t.onDateText },
        ]}
      />
      {expiry?.after === 'months' && (
        <NumberField
          label={t.months}
          value={expiry.months || null}
          onValue={(months) => change({ months: months ?? 0 })}
          error={bad('expiry.months')}
        />
      )}
      {expiry?.after === 'date' && (
        <div class="two">
          <NumberField
            label={t.day}
            max={31}
            value={expiry.day || null}
            onValue={(day) => change({ day: day ?? 0 })}
            error={bad('expiry.day')}
          />
          <Select
            label={t.month}
            value={String(expiry.month)}
            onValue={(month) => change({ month: Number(month) })}
            choices={t.monthNames.map((name, at) => [String(at + 1), name] as const)}
          />
        </div>
      )}
      {expiry && (
        <NumberField
          label={t.remindDays}
          value={expiry.remind_days ?? 7}
          onValue={(days) => change({ remind_days: days ?? 0 })}
          error={bad('expiry.remind_days')}
        />
      )}
      <p class="hint">{t.always}</p>
      <div class="two">
        <Field
          label={t.startsOn}
          type="date"
          value={draft.starts_on ?? ''}
          onValue={(day) => set({ starts_on: day || null })}
          error={bad('starts_on')}
        />
        <Field
          label={t.endsOn}
          type="date"
          value={draft.ends_on ?? ''}
          onValue={(day) => set({ ends_on: day || null })}
          error={bad('ends_on')}
        />
      </div>
    </>
  );
}
