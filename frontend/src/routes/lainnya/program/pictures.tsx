import { Kawung } from '../../../components/icons';
import type { Ready } from './ready';

/** A programme as something that lies on a counter: a card, coins, a percent, a cake, medals. */
export function Picture({ of }: { of: Ready }) {
  if (of === 'beli') {
    return (
      <span class="picture picture-card" aria-hidden="true">
        {[0, 1, 2, 3, 4, 5].map((at) => (
          <span key={at} class={at < 4 ? 'on' : ''}>
            {at < 4 && <Kawung />}
          </span>
        ))}
      </span>
    );
  }
  return (
    <svg class={`picture picture-${of}`} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      {DRAWN[of]}
    </svg>
  );
}

const DRAWN = {
  poin: (
    <g>
      <ellipse cx="26" cy="46" rx="16" ry="7" />
      <ellipse cx="26" cy="38" rx="16" ry="7" />
      <ellipse cx="26" cy="30" rx="16" ry="7" />
      <circle cx="46" cy="22" r="13" />
      <path d="m46 14 2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.7-4.8 2.7 1-5.4-4-3.8 5.4-.7z" />
    </g>
  ),
  diskon: (
    <g>
      <path d="M32 6l6 5 8-1 3 7 7 4-2 8 4 7-6 5-1 8-8 1-5 6-7-4-8 2-4-7-8-3 1-8-5-6 5-6-1-8 8-2 4-7z" />
      <path class="pen" d="M24 40l16-16" />
      <circle class="pen" cx="25" cy="25" r="4" />
      <circle class="pen" cx="39" cy="39" r="4" />
    </g>
  ),
  'ulang-tahun': (
    <g>
      <path d="M10 54V36h44v18z" />
      <path
        class="pen"
        d="M10 44c4 0 4-4 7.3-4s3.7 4 7.4 4 3.7-4 7.3-4 3.7 4 7.4 4 3.6-4 7.3-4 3.3 4 7.3 4"
      />
      <path class="pen" d="M22 36V24M32 36V22M42 36V24" />
      <path d="M22 20c-3-3 0-7 0-7s3 4 0 7M32 18c-3-3 0-7 0-7s3 4 0 7M42 20c-3-3 0-7 0-7s3 4 0 7" />
    </g>
  ),
  tingkat: (
    <g>
      <path d="M14 6h10l6 18H20zM50 6H40l-6 18h10z" />
      <circle class="silver" cx="22" cy="40" r="14" />
      <circle cx="42" cy="40" r="14" />
      <path d="m42 31 2.7 5.6 6 .8-4.4 4.3 1.1 6-5.4-3-5.4 3 1.1-6-4.4-4.3 6-.8z" />
    </g>
  ),
};
