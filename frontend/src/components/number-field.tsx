import { Field } from './field';

type NumberProps = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: number | null | undefined;
  onValue: (value: number | null) => void;
  min?: number;
  max?: number;
};

/** A whole number, or nothing yet. */
export function NumberField({ value, onValue, min = 1, ...rest }: NumberProps) {
  return (
    <Field
      type="number"
      inputMode="numeric"
      min={min}
      value={value === null || value === undefined ? '' : String(value)}
      onValue={(text) => onValue(text === '' ? null : Math.trunc(Number(text)))}
      {...rest}
    />
  );
}
