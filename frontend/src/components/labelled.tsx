import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type Common = { label: string; hint?: string | undefined; error?: string | undefined };

type Wired = { id: string; 'aria-invalid': boolean | undefined; 'aria-describedby': string | undefined };

/** Around what one types into: its label, and under it a hint or what is wrong. */
export function Labelled({
  label,
  hint,
  error,
  children,
}: Common & { children: (wired: Wired) => ComponentChildren }) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div class={`field ${error ? 'field-bad' : ''}`}>
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': note ? `${id}-note` : undefined,
      })}
      {note && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}
