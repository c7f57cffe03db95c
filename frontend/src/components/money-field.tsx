import { digitsOf, groupDigits } from '../lib/money';
import { type Common, Labelled } from './labelled';

type MoneyProps = Common & {
  value: number | null;
  onValue: (value: number | null) => void;
  big?: boolean;
  autofocus?: boolean;
  disabled?: boolean;
};

/** Whole rupiah, with its dots as it is typed. */
export function MoneyField({ label, hint, error, value, onValue, big, autofocus, disabled }: MoneyProps) {
  function type(input: HTMLInputElement): void {
    const digitsAfterCaret = input.value
      .slice(input.selectionStart ?? input.value.length)
      .replace(/\D/g, '').length;
    const digits = digitsOf(input.value);
    const text = groupDigits(digits);
    input.value = text;
    let caret = text.length;
    for (let left = digitsAfterCaret; left > 0 && caret > 0; caret--) if (/\d/.test(text[caret - 1]!)) left--;
    input.setSelectionRange(caret, caret);
    onValue(digits ? Number(digits) : null);
  }
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(wired) => (
        <span class={`money ${big ? 'money-big' : ''}`}>
          <span aria-hidden="true">Rp</span>
          <input
            class="input"
            inputMode="numeric"
            autocomplete="off"
            placeholder="0"
            value={value === null ? '' : groupDigits(String(value))}
            onInput={(event) => type(event.currentTarget)}
            ref={(element) => {
              if (element && autofocus && !element.dataset.focused) {
                element.dataset.focused = 'yes';
                element.focus();
              }
            }}
            disabled={disabled}
            {...wired}
          />
        </span>
      )}
    </Labelled>
  );
}
