import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../i18n';
import { back } from '../lib/router';
import { BackIcon } from './icons';

type TopProps = { title: string; subtitle?: string; backTo?: string; children?: ComponentChildren };

/** The head of a screen: where one is, the way back, and at most one or two actions. */
export function Top({ title, subtitle, backTo, children }: TopProps) {
  useEffect(() => {
    document.title = `${title} · Langganan`;
  }, [title]);
  return (
    <header class="top">
      {backTo && (
        <button type="button" class="btn-icon" aria-label={words('common').back} onClick={() => back(backTo)}>
          <BackIcon />
        </button>
      )}
      <div class="top-words">
        <h1>{title}</h1>
        {subtitle && <p>{subtitle}</p>}
      </div>
      {children && <div class="top-actions">{children}</div>}
    </header>
  );
}
