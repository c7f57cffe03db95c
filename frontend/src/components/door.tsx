import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { chooseLanguage, language, words } from '../i18n';
import { Notices } from './frame';
import { Kawung } from './icons';
import '../styles/door.css';

/** The frame of the screens before one is signed in. */
export function Door({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children: ComponentChildren;
}) {
  const t = words('door');
  useEffect(() => {
    document.title = `${title} · Langganan`;
  }, [title]);
  return (
    <>
      <Notices />
      <main class="screen door">
        <header class="door-top">
          <Kawung class="door-mark" />
          <p class="door-name">Langganan</p>
        </header>
        <h1>{title}</h1>
        {text && <p class="lead">{text}</p>}
        {children}
        <button
          type="button"
          class="link door-language"
          onClick={() => chooseLanguage(language() === 'id' ? 'en' : 'id')}
        >
          {t.switchLanguage}
        </button>
      </main>
    </>
  );
}
