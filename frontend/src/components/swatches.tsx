import { COLORS } from '../lib/colors';
import { tint } from './chip';
import '../styles/swatches.css';

type SwatchesProps = { label: string; color: string; onColor: (color: string) => void };

export function Swatches({ label, color, onColor }: SwatchesProps) {
  return (
    <fieldset class="swatches">
      <legend>{label}</legend>
      {(COLORS.includes(color) ? COLORS : [...COLORS, color]).map((choice, at) => (
        <label key={choice} class="swatch" ref={(element) => tint(element, choice)}>
          <input
            type="radio"
            name="color"
            checked={color === choice}
            onChange={() => onColor(choice)}
            aria-label={`${label} ${at + 1}`}
          />
        </label>
      ))}
    </fieldset>
  );
}
