import { useState } from 'preact/hooks';
import { QrCode } from '../../components/qr';
import { ShareActions } from '../../components/share-actions';
import { Confirm, Sheet } from '../../components/sheet';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer } from '../../lib/api/types';
import { useCan, useMe } from '../../lib/session';
import { say } from '../../lib/toast';

type CardProps = { customer: Customer; onChange: (customer: Customer) => void; onClose: () => void };

export function CardSheet({ customer, onChange, onClose }: CardProps) {
  const t = words('customers');
  const can = useCan();
  const { shop } = useMe();
  const [replacing, setReplacing] = useState(false);
  const message = t.cardMessage(customer.name, shop.name, customer.card_url);

  async function replace(): Promise<void> {
    const path = { customer_id: customer.id };
    const { card_url } = await answer(api.POST('/api/v1/customers/{customer_id}/card', { params: { path } }));
    onChange({ ...customer, card_url });
    setReplacing(false);
    say(t.cardReplaced);
  }

  if (replacing) {
    return (
      <Confirm
        title={t.newCard}
        text={t.newCardText}
        action={t.newCard}
        danger
        onYes={replace}
        onClose={() => setReplacing(false)}
      />
    );
  }
  return (
    <Sheet title={t.card} onClose={onClose}>
      <p class="hint">{t.cardText}</p>
      <QrCode text={customer.card_url} label={t.cardQr} />
      <div class="actions">
        <ShareActions phone={customer.phone} message={message} url={customer.card_url} />
        {can('customers:write') && (
          <button type="button" class="link" onClick={() => setReplacing(true)}>
            {t.newCard}
          </button>
        )}
      </div>
    </Sheet>
  );
}
