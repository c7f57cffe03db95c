import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../i18n';
import type { Problem } from '../lib/api/problem';
import { holdsVouchers } from '../lib/holds';
import { online } from '../lib/online';
import { useReconnect } from '../lib/reconnect';
import { start } from '../lib/session';
import { useStore } from '../lib/store';
import { countWaiting } from '../lib/waits';
import { Kawung, OfflineIcon, WarnIcon } from './icons';

/** What is wrong, in plain words, with a way on where there is one. */
export function Trouble({ problem, retry }: { problem: Problem | undefined; retry?: () => void }) {
  const t = words('common');
  const isOnline = useStore(online);
  useEffect(() => {
    if (isOnline && problem?.code === 'no_answer' && retry) retry();
  }, [isOnline]);
  if (!problem) return null;
  return (
    <div class="trouble" role="alert">
      <WarnIcon />
      <p>{plainWords(problem, t)}</p>
      {retry && (
        <button type="button" class="btn btn-small btn-quiet" onClick={retry}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
}

export function plainWords(problem: Problem, t = words('common')): string {
  if (problem.code === 'no_answer') return navigator.onLine ? t.noAnswer : t.offline;
  if (problem.status === 429) return t.tooFast;
  if (problem.status >= 500) return t.serverTrouble;
  return problem.message || t.somethingWrong;
}

type EmptyProps = {
  title: string;
  text?: string;
  icon?: ComponentType<{ class?: string }>;
  /** When there is nothing else on the screen. */
  isWhole?: boolean;
  children?: ComponentChildren;
};

export function Empty({ title, text, icon: Icon = Kawung, isWhole, children }: EmptyProps) {
  const Title = isWhole ? 'h1' : 'h2';
  return (
    <div class="empty">
      <Icon class="icon empty-mark" />
      <Title>{title}</Title>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

export function Skeleton({ rows = 3, tall = false }: { rows?: number; tall?: boolean }) {
  return (
    <div class="skeletons" role="status" aria-label={words('common').loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class={`skeleton ${tall ? 'skeleton-tall' : ''}`} />
      ))}
    </div>
  );
}

export function ScreenSkeleton() {
  return (
    <div class="stack">
      <div class="skeleton skeleton-title" />
      <Skeleton rows={4} tall />
    </div>
  );
}

export function CannotReach() {
  const t = words('common');
  useReconnect();
  return (
    <main class="screen door">
      <Empty isWhole icon={OfflineIcon} title={t.cannotReach} text={t.cannotReachText}>
        <button type="button" class="btn" onClick={() => start()}>
          {t.tryAgain}
        </button>
        {countWaiting() > 0 && <p>{t.waitsHere(countWaiting())}</p>}
        {holdsVouchers() && (
          <a class="link" href="/voucher">
            {t.heldVouchers}
          </a>
        )}
      </Empty>
    </main>
  );
}

export function NotAllowed() {
  const t = words('common');
  return <Empty isWhole title={t.notAllowed} text={t.notAllowedText} />;
}

export function NotFound() {
  const t = words('common');
  return (
    <Empty isWhole title={t.notFound}>
      <a class="btn" href="/">
        {t.toHome}
      </a>
    </Empty>
  );
}
