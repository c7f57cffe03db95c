import { CheckIcon } from '../../components/icons';
import { words } from '../../i18n';

type RedeemedProps = { title: string; customer: { id?: string; name: string }; note?: string };

export function Redeemed({ title, customer, note }: RedeemedProps) {
  const t = words('counter');
  return (
    <div class="stack done">
      <div class="done-mark" role="status">
        <CheckIcon />
        <p>{t.redeemed}</p>
        <b class="done-earned">{t.giveIt(title)}</b>
        <p class="hint">{customer.name}</p>
        {note && <p class="hint">{note}</p>}
      </div>
      <a class="btn btn-big" href={customer.id ? `/kasir?untuk=${customer.id}` : '/voucher'}>
        {words('common').next}
      </a>
    </div>
  );
}
