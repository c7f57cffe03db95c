import { useEffect, useState } from 'preact/hooks';
import { words } from '../i18n';
import type { Problem } from '../lib/api/problem';
import { isMisread } from '../lib/gate';
import { plainCode } from '../lib/scan';
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

const SHOWN_LENGTH = 6;

export function Gate(props: GateProps) {
  return props.problem.code === 'screen_code_required' || isMisread(props.problem) ? (
    <ScreenCodes {...props} />
  ) : (
    <Pin {...props} />
  );
}

function Pin({ problem, busy, onPin, onClose }: GateProps) {
  const t = words('sending');
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
          type="password"
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

function ScreenCodes({ problem, vouchers, busy, onScreenCodes, onClose }: GateProps) {
  const t = words('sending');
  const [shown, setShown] = useState(new Map<string, string>());
  const isWhole = vouchers.every(({ code }) => shown.get(code)?.length === SHOWN_LENGTH);
  useEffect(() => {
    if (isMisread(problem)) setShown(new Map());
  }, [problem]);
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
        {isMisread(problem) && (
          <p class="trouble" role="alert">
            {t.screenWrong}
          </p>
        )}
        {vouchers.map(({ code, title }) => (
          <Field
            key={code}
            label={t.screenCode(title)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={shown.get(code) ?? ''}
            onValue={(text) => setShown(new Map(shown).set(code, plainCode(text).slice(0, SHOWN_LENGTH)))}
          />
        ))}
        <button type="submit" class="btn btn-big" disabled={busy || !isWhole}>
          {words('common').next}
        </button>
      </form>
    </Sheet>
  );
}
