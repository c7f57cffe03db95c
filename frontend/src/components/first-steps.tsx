import { words } from '../i18n';
import type { Home } from '../lib/api/types';
import { CheckIcon, NextIcon } from './icons';

/** What a new shop does first; gone once all of it is done. */
export function FirstSteps({ home }: { home: Home }) {
  const t = words('home');
  const gaveSomething = home.today.stamps > 0 || home.last_seven_days.some((day) => day.sales > 0);
  const steps = [
    { key: 'program' as const, done: home.has_program, to: '/lainnya/program' },
    { key: 'customer' as const, done: home.customers > 0, to: '/pelanggan?tambah=1' },
    { key: 'stamp' as const, done: gaveSomething, to: '/kasir' },
    { key: 'channel' as const, done: home.has_channel, to: '/lainnya/kanal' },
  ];
  const done = steps.filter((step) => step.done).length;
  const isEstablished = home.has_program && home.has_channel && home.customers >= 20;
  if (done === steps.length || isEstablished) return null;
  const current = steps.find((step) => !step.done);
  return (
    <section class="card first-steps">
      <h2>{t.firstSteps}</h2>
      <p>{t.firstStepsText(done, steps.length)}</p>
      <progress max={steps.length} value={done} aria-label={t.firstSteps} />
      <ol>
        {steps.map(({ key, done, to }, at) => (
          <li key={key}>
            <a class={`row ${key === current?.key ? 'row-current' : ''}`} href={to}>
              <span class={`step ${done ? 'step-done' : ''}`}>{done ? <CheckIcon /> : at + 1}</span>
              <span class="row-words">
                <b>{t.steps[key][0]}</b>
                <small>{done ? t.done : t.steps[key][1]}</small>
              </span>
              {!done && <NextIcon />}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
