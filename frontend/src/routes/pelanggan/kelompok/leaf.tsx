import { ChoiceChip } from '../../../components/chip';
import { MoneyField, Select } from '../../../components/field';
import { NumberField } from '../../../components/number-field';
import { Trouble } from '../../../components/states';
import { language, words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import { useLoad } from '../../../lib/load';
import type { Leaf } from '../../../lib/segment-rules';
import { OfProduct } from './product';

type LeafProps<L extends Leaf = Leaf> = { leaf: L; onChange: (leaf: L) => void };
type Of<Is extends Leaf['is']> = LeafProps<Extract<Leaf, { is: Is }>>;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** What a rule asks, as few fields as it needs. */
export function LeafFields({ leaf, onChange }: LeafProps) {
  const t = words('segments');
  switch (leaf.is) {
    case 'segment':
      return (
        <Chosen
          label={t.kind.segment}
          value={leaf.key}
          names={t.builtin}
          onValue={(key) => onChange({ ...leaf, key })}
        />
      );
    case 'source':
      return (
        <Chosen
          label={t.kind.source}
          value={leaf.source}
          names={t.sources}
          onValue={(source) => onChange({ ...leaf, source })}
        />
      );
    case 'contact':
      return (
        <Chosen
          label={t.kind.contact}
          value={leaf.kind}
          names={t.contacts}
          onValue={(kind) => onChange({ ...leaf, kind })}
        />
      );
    case 'consent':
      return (
        <>
          <Chosen
            label={t.answer}
            value={leaf.answer ?? 'yes'}
            names={t.answers}
            onValue={(answer) => onChange({ ...leaf, answer })}
          />
          <Chosen
            label={t.purpose}
            value={leaf.purpose}
            names={t.purposes}
            onValue={(purpose) => onChange({ ...leaf, purpose })}
          />
          <Chosen
            label={t.channel}
            value={leaf.channel}
            names={t.channels}
            onValue={(channel) => onChange({ ...leaf, channel })}
          />
        </>
      );
    case 'label':
      return <OfLabel leaf={leaf} onChange={onChange} />;
    case 'balance':
      return <OfProgram leaf={leaf} onChange={onChange} />;
    case 'product':
      return <OfProduct leaf={leaf} onChange={onChange} />;
    case 'birthday':
      return <OfBirthday leaf={leaf} onChange={onChange} />;
    case 'usual_time':
      return <OfTime leaf={leaf} onChange={onChange} />;
    default:
      return <Range leaf={leaf} onChange={onChange} isMoney={leaf.is === 'spend' || leaf.is === 'average'} />;
  }
}

type ChosenProps<T extends string> = {
  label: string;
  value: T;
  names: Record<T, string>;
  onValue: (value: T) => void;
};

function Chosen<T extends string>({ label, value, names, onValue }: ChosenProps<T>) {
  return (
    <Select
      label={label}
      value={value}
      onValue={(chosen) => onValue(chosen as T)}
      choices={Object.entries(names) as [T, string][]}
    />
  );
}

type RangeLeaf = Extract<Leaf, { min?: number | null }>;

function Range({ leaf, onChange, isMoney }: LeafProps<RangeLeaf> & { isMoney?: boolean }) {
  const t = words('segments');
  const [from, to] = t.range[leaf.is];
  const Input = isMoney ? MoneyField : NumberField;
  return (
    <div class="two">
      <Input
        label={from ?? ''}
        value={leaf.min ?? null}
        onValue={(min: number | null) => onChange({ ...leaf, min })}
      />
      <Input
        label={to ?? ''}
        value={leaf.max ?? null}
        onValue={(max: number | null) => onChange({ ...leaf, max })}
      />
    </div>
  );
}

function OfLabel({ leaf, onChange }: Of<'label'>) {
  const t = words('segments');
  const { data, problem, reload } = useLoad('labels', (signal) =>
    answer(api.GET('/api/v1/labels', { signal })),
  );
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (data?.items.length === 0) return <p class="hint">{t.noLabels}</p>;
  return (
    <div class="chips">
      {data?.items.map(({ id, name, color }) => (
        <ChoiceChip
          key={id}
          on={leaf.label_id === id}
          color={color}
          onToggle={() => onChange({ ...leaf, label_id: id })}
        >
          {name}
        </ChoiceChip>
      ))}
    </div>
  );
}

function OfProgram({ leaf, onChange }: Of<'balance'>) {
  const t = words('segments');
  const { data, problem, reload } = useLoad('programs', (signal) =>
    answer(api.GET('/api/v1/programs', { signal })),
  );
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (data?.items.length === 0) return <p class="hint">{t.noPrograms}</p>;
  return (
    <>
      <Select
        label={t.program}
        value={leaf.program_id}
        onValue={(program_id) => onChange({ ...leaf, program_id })}
        choices={[
          ['', t.choose],
          ...(data?.items ?? []).map(({ id, name }) => [id, name] as [string, string]),
        ]}
      />
      <Range leaf={leaf} onChange={onChange as (leaf: RangeLeaf) => void} />
    </>
  );
}

function OfBirthday({ leaf, onChange }: Of<'birthday'>) {
  const t = words('segments');
  const isMonth = (leaf.month ?? null) !== null;
  const months = Array.from({ length: 12 }, (_, at) =>
    new Date(2024, at, 1).toLocaleDateString(language(), { month: 'long' }),
  );
  return (
    <Select
      label={t.kind.birthday}
      value={isMonth ? `m${leaf.month}` : String(leaf.within_days)}
      onValue={(value) =>
        onChange(
          value.startsWith('m')
            ? { is: 'birthday', within_days: null, month: Number(value.slice(1)) }
            : { is: 'birthday', within_days: Number(value), month: null },
        )
      }
      choices={[...t.birthdays, ...months.map((month, at) => [`m${at + 1}`, t.bornIn(month)] as const)]}
    />
  );
}

function OfTime({ leaf, onChange }: Of<'usual_time'>) {
  const t = words('segments');
  const days = leaf.weekdays ?? [];
  const hours = Array.from(
    { length: 25 },
    (_, hour) => [String(hour), `${String(hour).padStart(2, '0')}.00`] as const,
  );
  return (
    <>
      <fieldset class="chips" aria-label={t.weekdays}>
        {WEEKDAYS.map((day, at) => (
          <ChoiceChip
            key={day}
            on={days.includes(day)}
            onToggle={() =>
              onChange({ ...leaf, weekdays: WEEKDAYS.filter((one) => (one === day) !== days.includes(one)) })
            }
          >
            {new Date(2024, 0, at + 1).toLocaleDateString(language(), { weekday: 'short' })}
          </ChoiceChip>
        ))}
      </fieldset>
      <div class="two">
        <Select
          label={t.fromHour}
          value={String(leaf.from_hour ?? 0)}
          onValue={(hour) => onChange({ ...leaf, from_hour: Number(hour) })}
          choices={hours.slice(0, 24)}
        />
        <Select
          label={t.untilHour}
          value={String(leaf.until_hour ?? 24)}
          onValue={(hour) => onChange({ ...leaf, until_hour: Number(hour) })}
          choices={hours.slice(1)}
        />
      </div>
      <p class="hint">{t.usualTimeText}</p>
    </>
  );
}
