import type { ComponentChildren } from 'preact';

type GroupProps = { title: string; now: string; isOpen?: boolean; children: ComponentChildren };

/** A folded part of a programme: its title, and how it is set now. */
export function Group({ title, now, isOpen = false, children }: GroupProps) {
  return (
    <details class="card group" open={isOpen}>
      <summary>
        <b>{title}</b>
        <small>{now}</small>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
