import { useRef, useState } from 'preact/hooks';
import { Select } from '../../components/field';
import { NumberField } from '../../components/number-field';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Balance, Cause } from '../../lib/api/types';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';

type GiveProps = {
  customerId: string;
  causes: Cause[];
  purses: Balance[];
  onGiven: () => void;
  onClose: () => void;
};

/** Points of a customer who says so at the counter, for a cause of the shop. */
export function GivePoints({ customerId, causes, purses, onGiven, onClose }: GiveProps) {
  const t = words('customers');
  const [causeId, setCauseId] = useState(causes[0]!.id);
  const [programId, setProgramId] = useState(purses[0]!.program_id);
  const cause = causes.find(({ id }) => id === causeId)!;
  const { balance } = purses.find(({ program_id }) => program_id === programId)!;
  const each = cause.points_per_unit!;
  const [typed, setTyped] = useState<number | null>();
  const points = typed === undefined ? (each <= balance ? each : null) : typed;
  const tooMuch = points !== null && points > balance;
  const asked = useRef({ gift: '', id: newId() });
  const { send, busy, problem } = useSend(async () => {
    const gift = { cause_id: causeId, program_id: programId, points: points! };
    const text = JSON.stringify(gift);
    if (asked.current.gift !== text) asked.current = { gift: text, id: newId() };
    const params = { path: { customer_id: customerId } };
    const body = { ...gift, id: asked.current.id };
    await answer(api.POST('/api/v1/customers/{customer_id}/gifts', { params, body }));
    say(t.pointsGiven(points!, cause.name));
    onGiven();
  });
  return (
    <Sheet title={t.givePoints} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {causes.length > 1 ? (
          <Select
            label={t.forCause}
            value={causeId}
            onValue={setCauseId}
            choices={causes.map(({ id, name }) => [id, name] as const)}
          />
        ) : (
          <p>{t.forThis(cause.name)}</p>
        )}
        {purses.length > 1 && (
          <Select
            label={t.inProgram}
            value={programId}
            onValue={setProgramId}
            choices={purses.map(({ program_id, name }) => [program_id, name] as const)}
          />
        )}
        <NumberField
          label={t.howMany(words('common').points)}
          hint={t.pointsBecome(each, cause.unit ?? '', balance)}
          value={points}
          onValue={setTyped}
          error={tooMuch ? t.onlyHas(balance) : problem?.field('points')}
        />
        {!problem?.field('points') && <Trouble problem={problem} />}
        <button type="submit" class="btn btn-big" disabled={busy || !points || tooMuch}>
          {points ? t.givePointsNow(points) : t.givePoints}
        </button>
      </form>
    </Sheet>
  );
}
