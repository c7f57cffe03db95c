import { Field, MoneyField, Select } from '../../../components/field';
import { PlusIcon, TrashIcon } from '../../../components/icons';
import { NumberField } from '../../../components/number-field';
import { words } from '../../../i18n';
import type { RewardDraft } from '../../../lib/api/types';
import { newReward, replaced } from './draft';
import type { PartProps } from './fine';

export function Rewards({ draft, set, bad }: PartProps) {
  const t = words('programs');
  const { rewards, kind, tiers } = draft;
  return (
    <>
      {bad('rewards') && (
        <p class="trouble wrong-part" tabIndex={-1} role="alert">
          {bad('rewards')}
        </p>
      )}
      {rewards.map((reward, at) => (
        <RewardFields
          key={at}
          reward={reward}
          isPoints={kind === 'points'}
          tiers={tiers?.levels.map(({ name }) => name) ?? []}
          bad={(field) => bad(`rewards.${at}.${field}`)}
          onReward={(next) => set({ rewards: replaced(rewards, at, next) })}
          canRemove={rewards.length > 1 || kind === 'points'}
        />
      ))}
      <button
        type="button"
        class="btn btn-quiet"
        onClick={() => set({ rewards: [...rewards, newReward(kind, rewards)] })}
      >
        <PlusIcon /> {t.addReward}
      </button>
    </>
  );
}

type RewardProps = {
  reward: RewardDraft;
  isPoints: boolean;
  tiers: string[];
  bad: (field: string) => string | undefined;
  onReward: (reward: RewardDraft | undefined) => void;
  canRemove: boolean;
};

function RewardFields({ reward, isPoints, tiers, bad, onReward, canRemove }: RewardProps) {
  const t = words('programs');
  const set = (part: Partial<RewardDraft>) => onReward({ ...reward, ...part });
  const audience = reward.audience ?? 'everyone';
  return (
    <fieldset class="part stack-tight" aria-label={reward.title || t.rewards}>
      <Field
        label={t.rewardTitle}
        placeholder={t.rewardExample}
        value={reward.title}
        onValue={(title) => set({ title })}
        error={bad('title')}
      />
      {isPoints ? (
        <NumberField
          label={t.cost}
          value={reward.cost}
          onValue={(cost) => set({ cost })}
          error={bad('cost')}
        />
      ) : (
        <NumberField label={t.atStamp} value={reward.at} onValue={(at) => set({ at })} error={bad('at')} />
      )}
      <Select
        label={t.kind}
        value={reward.kind ?? 'gift'}
        onValue={(kind) => set({ kind: kind as NonNullable<RewardDraft['kind']>, value: null })}
        choices={t.kinds}
        error={bad('kind')}
      />
      {reward.kind === 'discount_amount' && (
        <MoneyField
          label={t.value}
          value={reward.value ?? null}
          onValue={(value) => set({ value })}
          error={bad('value')}
        />
      )}
      {reward.kind === 'discount_percent' && (
        <NumberField
          label={t.percentValue}
          max={100}
          value={reward.value}
          onValue={(value) => set({ value })}
          error={bad('value')}
        />
      )}
      <Field
        label={t.how}
        placeholder={t.howExample}
        value={reward.how ?? ''}
        onValue={(how) => set({ how: how.trim() ? how : null })}
        error={bad('how')}
      />
      <details>
        <summary>{t.conditions}</summary>
        <div class="stack-tight">
          <NumberField
            label={t.validDays}
            value={reward.valid_days ?? 30}
            onValue={(days) => set({ valid_days: days ?? 0 })}
            error={bad('valid_days')}
          />
          <NumberField
            label={t.stock}
            hint={t.noLimit}
            min={0}
            value={reward.stock}
            onValue={(stock) => set({ stock })}
            error={bad('stock')}
          />
          <NumberField
            label={t.perCustomer}
            hint={t.noLimit}
            value={reward.per_customer}
            onValue={(times) => set({ per_customer: times })}
            error={bad('per_customer')}
          />
          <Select
            label={t.audience}
            value={audience}
            onValue={(whom) => set({ audience: whom as typeof audience })}
            choices={t.audiences}
            error={bad('audience')}
          />
          {tiers.length > 0 && (
            <Select
              label={t.fromTier}
              value={reward.tier ?? ''}
              onValue={(tier) => set({ tier: tier || null })}
              choices={[['', t.everyTier], ...tiers.map((tier) => [tier, tier] as const)]}
              error={bad('tier')}
            />
          )}
        </div>
      </details>
      {canRemove && (
        <button type="button" class="link link-danger" onClick={() => onReward(undefined)}>
          <TrashIcon /> {t.removeReward}
        </button>
      )}
    </fieldset>
  );
}
