import { useEffect, useState } from 'preact/hooks';
import { words } from '../i18n';
import { holdHere } from '../lib/router';
import { Confirm } from './sheet';

/** Whoever leaves while something is not saved yet is asked first. */
export function Unsaved() {
  const t = words('common');
  const [leave, setLeave] = useState<() => void>();
  useEffect(() => {
    const release = holdHere((step) => setLeave(() => step));
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      release();
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
  if (!leave) return null;
  return (
    <Confirm
      title={t.unsaved}
      text={t.unsavedText}
      action={t.leave}
      danger
      onYes={async () => leave()}
      onClose={() => setLeave(undefined)}
    />
  );
}
