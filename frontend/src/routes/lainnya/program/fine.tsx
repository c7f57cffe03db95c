import { Field } from '../../../components/field';
import { later } from '../../../components/later';
import { words } from '../../../i18n';
import type { Problem } from '../../../lib/api/problem';
import type { ProgramDraft } from '../../../lib/api/types';
import { Group } from './group';

const Earning = later(async () => (await import('./earning')).Earning);
const Rewards = later(async () => (await import('./rewards')).Rewards);
const Bonuses = later(async () => (await import('./bonuses')).Bonuses);
const Tiers = later(async () => (await import('./tiers')).TierFields);
const Lasting = later(async () => (await import('./lasting')).Lasting);

export type PartProps = {
  draft: ProgramDraft;
  set: (part: Partial<ProgramDraft>) => void;
  bad: (field: string) => string | undefined;
};

type FineProps = {
  draft: ProgramDraft;
  onDraft: (draft: ProgramDraft) => void;
  problem: Problem | undefined;
};

/** Everything that can be set about a programme, in groups that open one by one. */
export function Fine({ draft, onDraft, problem }: FineProps) {
  const t = words('programs');
  const part: PartProps = {
    draft,
    set: (changed) => onDraft({ ...draft, ...changed }),
    bad: (field) => problem?.field(field),
  };
  const isWrong = (...fields: string[]) =>
    Boolean(problem?.errors.some(({ field }) => fields.some((name) => field.startsWith(name))));
  const { earn, rewards, bonuses, tiers, expiry } = draft;
  const earned = { visit: t.perVisit, amount: t.perAmount, product: t.perProduct }[earn.per];
  return (
    <div class="stack-tight">
      <Field
        label={t.name}
        value={draft.name}
        onValue={(name) => part.set({ name })}
        error={part.bad('name')}
      />
      <Group title={t.earning} now={earned} isOpen={isWrong('earn')}>
        <Earning {...part} />
      </Group>
      <Group title={t.rewards} now={t.rewardCount(rewards.length)} isOpen={isWrong('rewards')}>
        <Rewards {...part} />
      </Group>
      <Group
        title={t.bonuses}
        now={bonuses.length ? bonuses.map(({ when }) => t.bonusNames[when]).join(', ') : t.noBonus}
        isOpen={isWrong('bonuses')}
      >
        <Bonuses {...part} />
      </Group>
      <Group
        title={t.tiers}
        now={tiers?.levels.flatMap(({ name }) => name || []).join(', ') || t.noTiers}
        isOpen={isWrong('tiers')}
      >
        <Tiers {...part} />
      </Group>
      <Group
        title={t.lasting}
        now={expiry ? t.lastingShort[expiry.after] : t.never}
        isOpen={isWrong('expiry', 'starts_on', 'ends_on')}
      >
        <Lasting {...part} />
      </Group>
    </div>
  );
}
