import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../../components/chip';
import { Switch } from '../../../components/field';
import { PlusIcon, TrashIcon } from '../../../components/icons';
import { later } from '../../../components/later';
import { Sheet } from '../../../components/sheet';
import { words } from '../../../i18n';
import type { Rule } from '../../../lib/api/types';
import { blank, DEEPEST, type Group, KINDS, type Kind } from '../../../lib/segment-rules';

const LeafFields = later(async () => (await import('./leaf')).LeafFields);

type GroupProps = { group: Group; onChange: (group: Group) => void; depth: number };

/** All, or any, of some rules; groups may stand in groups. */
export function GroupEditor({ group, onChange, depth }: GroupProps) {
  const t = words('segments');
  const [adding, setAdding] = useState(false);
  const { rules } = group;
  const put = (at: number, rule: Rule) =>
    onChange({ ...group, rules: rules.map((one, i) => (i === at ? rule : one)) });
  const add = (rule: Rule) => {
    setAdding(false);
    onChange({ ...group, rules: [...rules, rule] });
  };
  return (
    <div class="stack-tight">
      {rules.length > 1 && (
        <fieldset class="chips" aria-label={t.together}>
          {(['all', 'any'] as const).map((is) => (
            <ChoiceChip key={is} on={group.is === is} onToggle={() => onChange({ ...group, is })}>
              {t.matches[is]}
            </ChoiceChip>
          ))}
        </fieldset>
      )}
      {rules.map((rule, at) => (
        <RuleCard
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name but their place
          key={at}
          rule={rule}
          between={at > 0 ? t.between[group.is] : undefined}
          onChange={(changed) => put(at, changed)}
          onRemove={() => onChange({ ...group, rules: rules.filter((_, i) => i !== at) })}
          depth={depth}
        />
      ))}
      <div class="rule-add">
        <button type="button" class="btn btn-quiet" onClick={() => setAdding(true)}>
          <PlusIcon /> {rules.length ? t.addRule : t.firstRule}
        </button>
        {rules.length > 0 && depth < DEEPEST && (
          <button
            type="button"
            class="link"
            onClick={() => add({ is: group.is === 'all' ? 'any' : 'all', rules: [] })}
          >
            {t.addGroup}
          </button>
        )}
      </div>
      {adding && <ChooseKind onKind={(kind) => add(blank(kind))} onClose={() => setAdding(false)} />}
    </div>
  );
}

function ChooseKind({ onKind, onClose }: { onKind: (kind: Kind) => void; onClose: () => void }) {
  const t = words('segments');
  return (
    <Sheet title={t.addRule} onClose={onClose}>
      <ul class="list">
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" class="row" onClick={() => onKind(kind)}>
              <span class="row-words">
                <b>{t.kind[kind]}</b>
                <small>{t.kindText[kind]}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

type CardProps = {
  rule: Rule;
  between: string | undefined;
  onChange: (rule: Rule) => void;
  onRemove: () => void;
  depth: number;
};

function RuleCard({ rule, between, onChange, onRemove, depth }: CardProps) {
  const t = words('segments');
  const isNot = rule.is === 'not';
  const inner = (isNot ? rule.rule : rule) as Rule;
  const change = (changed: Rule) => onChange(isNot ? { is: 'not', rule: changed } : changed);
  const title =
    inner.is === 'all' || inner.is === 'any' ? t.group : inner.is === 'not' ? t.group : t.kind[inner.is];
  return (
    <>
      {between && <p class="rule-between">{between}</p>}
      <fieldset class="card stack-tight rule">
        <div class="rule-top">
          <b>{isNot ? t.notSo(title) : title}</b>
          <button type="button" class="btn-icon" aria-label={t.removeRule(title)} onClick={onRemove}>
            <TrashIcon />
          </button>
        </div>
        {inner.is === 'all' || inner.is === 'any' ? (
          <GroupEditor group={inner} onChange={change} depth={depth + 1} />
        ) : (
          inner.is !== 'not' && <LeafFields leaf={inner} onChange={change} />
        )}
        <Switch
          label={t.opposite}
          on={isNot}
          onToggle={(on) => onChange(on ? { is: 'not', rule: inner } : inner)}
        />
      </fieldset>
    </>
  );
}
