import type { ComponentChildren } from 'preact';

/** A label or a segment in its own colour; the words keep the screen's colour, so that they can always be read. */
export function Chip({
  color,
  children,
  title,
}: {
  color?: string | undefined;
  children: ComponentChildren;
  title?: string | undefined;
}) {
  return (
    <span class="chip" title={title} ref={(element) => tint(element, color)}>
      {children}
    </span>
  );
}

export function tint(element: HTMLElement | SVGElement | null, color: string | undefined): void {
  if (element && color) element.style.setProperty('--tint', color);
}

type ChoiceProps = {
  on: boolean;
  color?: string | undefined;
  onToggle: () => void;
  children: ComponentChildren;
};

export function ChoiceChip({ on, color, onToggle, children }: ChoiceProps) {
  return (
    <button
      type="button"
      class="chip chip-choice"
      aria-pressed={on}
      onClick={onToggle}
      ref={(element) => tint(element, color)}
    >
      {children}
    </button>
  );
}
