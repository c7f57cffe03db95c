import { useState } from 'preact/hooks';
import { words } from '../i18n';
import type { Problem } from '../lib/api/problem';
import { Field } from './field';
import { Sheet } from './sheet';
import { plainWords } from './states';

type GateProps = {
  problem: Problem;
  busy: boolean;
  /** The vouchers by the codes that were not enough. */
  vouchers: { code: string; title: string }[];
  onPin: (pin: string) => void;
  onScreenCodes: (shown: Map<string, string>) => void;
  onClose: () => void;
};

export function Gate({ problem, ...props }: GateProps) {
  return problem.code === 'screen_code_required' ? (
    <ScreenCodes {...props} />
  ) : (
    <Pin problem={problem} {...props} />
  );
}

function Pin({ problem, busy, onPin, onClose }: GateProps) {
  const t = words('counter');
  const [pin, setPin] = useState('');
  const isLocked = problem.code === 'pin_locked';
  const isWrong = problem.code === 'pin_wrong';
  return (
    <Sheet title={t.pinTitle} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onPin(pin);
          setPin('');
        }}
      >
        {isLocked ? (
          <p class="trouble" role="alert">
            {problem.message || plainWords(problem)}
          </p>
        ) : (
          <p class="hint">{t.pinText}</p>
        )}
        <Field
          label={t.pin}
          type="tel"
          inputMode="numeric"
          autocomplete="off"
          value={pin}
          onValue={(text) => setPin(text.replace(/\D/g, '').slice(0, 8))}
          error={isWrong ? t.pinWrong(Number(problem.body.tries_left)) : undefined}
        />
        <button type="submit" class="btn btn-big" disabled={busy || pin.length < 4}>
          {words('common').next}
        </button>
      </form>
    </Sheet>
  );
}

function ScreenCodes({ vouchers, busy, onScreenCodes, onClose }: Omit<GateProps, 'problem'>) {
  const t = words('counter');
  const [shown, setShown] = useState(new Map<string, string>());
  const isWhole = vouchers.every(({ code }) => shown.get(code)?.length === 6);
  return (
    <Sheet title={t.screenTitle} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onScreenCodes(shown);
        }}
      >
        <p>{t.screenText}</p>
        {vouchers.map(({ code, title }) => (
          <Field
            key={code}
            label={t.screenCode(title)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={shown.get(code) ?? ''}
            onValue={(text) => setShown(new Map(shown).set(code, text.trim().toUpperCase().slice(0, 6)))}
          />
        ))}
        <button type="submit" class="btn btn-big" disabled={busy || !isWhole}>
          {words('common').next}
        </button>
      </form>
    </Sheet>
  );
}
