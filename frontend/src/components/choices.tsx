import { useId } from 'preact/hooks';

type Choice<T extends string> = { value: T; label: string; text?: string };
type ChoicesProps<T extends string> = {
  label: string;
  value: T;
  onValue: (value: T) => void;
  choices: Choice<T>[];
  /** Where a heading just above says the same. */
  isUnder?: boolean;
};

/** One of a few, each with what it means. */
export function Choices<T extends string>({ label, value, onValue, choices, isUnder }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="list" aria-label={isUnder ? label : undefined}>
      {!isUnder && <legend>{label}</legend>}
      {choices.map((choice) => (
        <label key={choice.value} class="row choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          <span class="row-words">
            <b>{choice.label}</b>
            {choice.text && <small>{choice.text}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
