import { words } from '../i18n';
import type { Progress } from '../lib/api/types';
import { number } from '../lib/format';

const GROUPS = {
  done: ['accepted', 'delivered', 'read', 'confirmed'],
  waiting: ['planned', 'queued', 'sending', 'opened'],
  trouble: ['failed', 'unknown'],
  skipped: ['skipped'],
} as const;

type Group = keyof typeof GROUPS;

/** How far a message has come, as one bar in four colours and the same in words. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const t = words('messages');
  const counts = (Object.keys(GROUPS) as Group[])
    .map((group) => ({ group, count: GROUPS[group].reduce((sum, state) => sum + (progress[state] ?? 0), 0) }))
    .filter(({ count }) => count > 0);
  const text = counts.map(({ group, count }) => `${number(count)} ${t.progress[group]}`).join(', ');
  return (
    <div class="progress">
      <div class="progress-bar" role="img" aria-label={text}>
        {counts.map(({ group, count }) => (
          <span
            key={group}
            class={`progress-${group}`}
            ref={(part) => part?.style.setProperty('flex-grow', String(count))}
          />
        ))}
      </div>
      <p class="progress-words" aria-hidden="true">
        {counts.map(({ group, count }) => (
          <span key={group} class={`progress-key key-${group}`}>
            {number(count)} {t.progress[group]}
          </span>
        ))}
      </p>
    </div>
  );
}
