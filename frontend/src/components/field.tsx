import { useState } from 'preact/hooks';
import { words } from '../i18n';
import { type Common, Labelled } from './labelled';

export { MoneyField } from './money-field';

type FieldProps = Common & {
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'password' | 'tel' | 'email' | 'date' | 'time' | 'number';
  inputMode?: 'numeric' | 'tel';
  autocomplete?: string;
  autocapitalize?: 'none' | 'words' | 'characters';
  spellcheck?: boolean;
  placeholder?: string;
  required?: boolean;
  minLength?: number;
  min?: number;
  onBlur?: () => void;
};

export function Field({ label, hint, error, value, onValue, ...input }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(wired) => (
        <input
          class="input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          {...wired}
          {...(input as object)}
        />
      )}
    </Labelled>
  );
}

export function PhoneField(props: Omit<FieldProps, 'type'>) {
  return <Field type="tel" inputMode="tel" autocomplete="tel" placeholder="0812-3456-7890" {...props} />;
}

export function PasswordField({ label, hint, error, value, onValue, ...input }: Omit<FieldProps, 'type'>) {
  const t = words('common');
  const [shown, setShown] = useState(false);
  const typed: object = { ...input, type: shown ? 'text' : 'password' };
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(wired) => (
        <span class="input-with">
          <input
            class="input"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
            {...wired}
            {...typed}
          />
          <button type="button" class="input-side" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? t.hide : t.show}
          </button>
        </span>
      )}
    </Labelled>
  );
}

type AreaProps = Common & {
  value: string;
  onValue: (value: string) => void;
  rows?: number;
  placeholder?: string;
  maxLength?: number | undefined;
};

export function TextArea({ label, hint, error, value, onValue, rows = 4, ...input }: AreaProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(wired) => (
        <textarea
          class="input"
          rows={rows}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          {...wired}
          {...input}
        />
      )}
    </Labelled>
  );
}

type SelectProps = Common & {
  value: string;
  onValue: (value: string) => void;
  choices: readonly (readonly [value: string, label: string])[];
};

export function Select({ label, hint, error, value, onValue, choices }: SelectProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(wired) => (
        <select
          class="input"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
          {...wired}
        >
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type SwitchProps = {
  label: string;
  hint?: string | undefined;
  on: boolean;
  onToggle: (on: boolean) => void;
  disabled?: boolean;
};

export function Switch({ label, hint, on, onToggle, disabled }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
    </label>
  );
}
