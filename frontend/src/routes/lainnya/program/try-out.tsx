import { useEffect, useState } from 'preact/hooks';
import { ChoiceChip } from '../../../components/chip';
import { MoneyField } from '../../../components/field';
import { NumberField } from '../../../components/number-field';
import { Trouble } from '../../../components/states';
import { language, words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { ProgramDraft, ProgramPreview } from '../../../lib/api/types';
import { day } from '../../../lib/format';
import type { Live } from '../../../lib/live';
import { useLoad } from '../../../lib/load';
import { useMe } from '../../../lib/session';
import { asksAbout, saidOf, type TriedBuyer } from './buyer';
import { momentOf } from './moments';
import { TRIED_FIRST, type Tried } from './preview';
import { TryBuyer } from './try-buyer';

type TryProps = {
  draft: ProgramDraft;
  live: Live<ProgramPreview>;
  onTried: (tried: Tried) => void;
};

/** "Coba dulu": what a purchase would earn in the programme as it stands on the screen. */
export function TryOut({ draft, live, onTried }: TryProps) {
  const t = words('programs');
  const common = words('common');
  const [amount, setAmount] = useState<number | null>(TRIED_FIRST.amount);
  const [pieces, setPieces] = useState<number | null>(1);
  const [has, setHas] = useState<number | null>(0);
  const [at, setAt] = useState<string>();
  const [buyer, setBuyer] = useState<TriedBuyer>({});
  const { timezone } = useMe().shop;
  const product = useCounted(draft.earn);
  const moments = draft.bonuses.flatMap((bonus) => {
    const moment = momentOf(bonus, timezone);
    if (!moment) return [];
    return [{ moment, label: bonus.when === 'hours' ? t.tryAt(bonus.since.replace(':', '.')) : day(moment) }];
  });
  const asks = asksAbout(draft);
  const said = saidOf(buyer, asks);
  const chosen = moments.some(({ moment }) => moment === at) ? at : undefined;
  const { data, problem } = live;
  useEffect(() => {
    onTried({
      amount: amount ?? 0,
      items: product ? [{ name: product.name, product_id: product.id, quantity: pieces || 1 }] : [],
      occurred_at: chosen ?? null,
      balance: has ?? 0,
      buyer: said,
    });
  }, [amount, pieces, has, chosen, product?.id, JSON.stringify(said)]);
  return (
    <section class="card stack" aria-label={t.tryOut}>
      <h2>{t.tryOut}</h2>
      <div class="two">
        <MoneyField label={t.tryAmount} value={amount} onValue={setAmount} />
        {product && <NumberField label={t.tryPieces(product.name)} value={pieces} onValue={setPieces} />}
        <NumberField
          label={t.tryHas(draft.kind === 'stamp' ? common.stamps : common.points)}
          min={0}
          value={has}
          onValue={setHas}
        />
      </div>
      {moments.length > 0 && (
        <fieldset class="chips">
          <legend>{t.tryWhen}</legend>
          <ChoiceChip on={!chosen} onToggle={() => setAt(undefined)}>
            {t.tryNow}
          </ChoiceChip>
          {moments.map(({ moment, label }) => (
            <ChoiceChip key={moment} on={moment === chosen} onToggle={() => setAt(moment)}>
              {label}
            </ChoiceChip>
          ))}
        </fieldset>
      )}
      <TryBuyer asks={asks} buyer={buyer} onBuyer={setBuyer} />
      {problem?.errors.length ? <p class="hint">{t.notYet}</p> : <Trouble problem={problem} />}
      {data && !problem && <Result data={data} />}
    </section>
  );
}

function Result({ data }: { data: ProgramPreview }) {
  const t = words('programs');
  const common = words('common');
  return (
    <div class="tried" role="status">
      <p class="tried-sum">{data.amount ? t.tryEarns(common.unit(data.amount, data.unit)) : t.tryNothing}</p>
      {data.why.length > 0 && (
        <ul>
          {data.why.map((why) => (
            <li key={why.id}>{why[language()]}</li>
          ))}
        </ul>
      )}
      {data.rewards.map((reward) => (
        <p key={reward} class="easy">
          {t.tryWins(reward)}
        </p>
      ))}
      <p class="hint">{t.tryAfter(common.unit(data.balance, data.unit))}</p>
    </div>
  );
}

/** A product that counts in this programme, to try it with. */
function useCounted(earn: ProgramDraft['earn']): { id: string; name: string } | undefined {
  const category = earn.per === 'product' ? earn.categories?.[0] : undefined;
  const id = earn.per === 'product' ? earn.product_ids?.[0] : undefined;
  const query = { limit: 200, ...(category && !id && { category }) };
  const { data } = useLoad(
    earn.per === 'product' && (id || category) ? `counted ${category} ${id}` : null,
    (signal) => answer(api.GET('/api/v1/products', { params: { query }, signal })),
  );
  return data?.items.find((product) => !id || product.id === id);
}
