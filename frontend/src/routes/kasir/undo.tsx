import { Confirm } from '../../components/sheet';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { say } from '../../lib/toast';

type UndoProps = {
  what: { saleId: string } | { stampId: string };
  onUndone: () => void;
  onClose: () => void;
};

export function Undo({ what, onUndone, onClose }: UndoProps) {
  const t = words('counter');
  async function undo(): Promise<void> {
    const body = { reason: t.undoReason };
    if ('saleId' in what) {
      await answer(
        api.POST('/api/v1/sales/{sale_id}/void', { params: { path: { sale_id: what.saleId } }, body }),
      );
    } else {
      await answer(
        api.POST('/api/v1/stamps/{stamp_id}/void', { params: { path: { stamp_id: what.stampId } }, body }),
      );
    }
    say(t.undone);
    onUndone();
  }
  return (
    <Confirm title={t.undoTitle} text={t.undoText} action={t.undo} danger onYes={undo} onClose={onClose} />
  );
}
