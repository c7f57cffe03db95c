import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../i18n';
import { useSend } from '../lib/load';
import { CloseIcon } from './icons';
import { Trouble } from './states';

type SheetProps = { title: string; onClose: () => void; children: ComponentChildren };

/** Comes up from below over the screen; the phone's own back closes it first. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current!.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="sheet"
      autofocus
      tabIndex={-1}
      aria-labelledby={titleId}
      onClose={(event) => event.target === dialog.current && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="sheet-body">
        <header class="sheet-top">
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="btn-icon" aria-label={words('common').close} onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

type ConfirmProps = {
  title: string;
  text: string;
  action: string;
  danger?: boolean;
  onYes: () => Promise<unknown>;
  onClose: () => void;
};

export function Confirm({ title, text, action, danger, onYes, onClose }: ConfirmProps) {
  const { send, busy, problem } = useSend(onYes);
  return (
    <Sheet title={title} onClose={onClose}>
      <p>{text}</p>
      <Trouble problem={problem} />
      <div class="actions">
        <button
          type="button"
          class={`btn ${danger ? 'btn-danger' : ''}`}
          disabled={busy}
          onClick={() => send()}
        >
          {action}
        </button>
        <button type="button" class="btn btn-quiet" onClick={onClose}>
          {words('common').cancel}
        </button>
      </div>
    </Sheet>
  );
}
