import { words } from '../i18n';
import type { Home } from '../lib/api/types';
import { rupiah, weekday } from '../lib/format';

const HEIGHT = 64;
const STEP = 40;

/** Seven days as bars, the busiest at full height, today in the strong colour. */
export function WeekBars({ days }: { days: Home['last_seven_days'] }) {
  const t = words('home');
  const most = Math.max(1, ...days.map((day) => day.revenue));
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${days.length * STEP} ${HEIGHT + 22}`}
      role="img"
      aria-label={days
        .map(({ day, revenue, sales }) => t.bar(weekday(day), rupiah(revenue), sales))
        .join('; ')}
    >
      {days.map(({ day, revenue }, at) => {
        const height = Math.max(3, (revenue / most) * HEIGHT);
        return (
          <g key={day} class={at === days.length - 1 ? 'bar bar-today' : 'bar'}>
            <rect x={at * STEP + 7} y={HEIGHT - height} width={STEP - 14} height={height} rx="5" />
            <text x={at * STEP + STEP / 2} y={HEIGHT + 16} text-anchor="middle">
              {weekday(day)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
